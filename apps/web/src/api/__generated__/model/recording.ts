/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RecordingPeaks } from './recordingPeaks.ts';
import type { RecordingState } from './recordingState.ts';

export interface Recording {
  id: string;
  callId: string;
  state: RecordingState;
  durationMs: number | null;
  callDurationMs: number | null;
  sizeBytes: number | null;
  hasStaff: boolean;
  peaks: RecordingPeaks;
  isDamaged: boolean;
  verifiedAt: string | null;
}
