/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { VoicemailAssignedTo } from './voicemailAssignedTo.ts';
import type { VoicemailPatient } from './voicemailPatient.ts';
import type { VoicemailQueue } from './voicemailQueue.ts';
import type { VoicemailState } from './voicemailState.ts';

export interface Voicemail {
  id: string;
  callId: string;
  caller: string;
  patient: VoicemailPatient;
  queue: VoicemailQueue;
  leftAt: string;
  fromMs: number;
  durationMs: number;
  recordingId: string | null;
  state: VoicemailState;
  assignedTo: VoicemailAssignedTo;
  note: string;
  closedAt: string | null;
  version: number;
}
