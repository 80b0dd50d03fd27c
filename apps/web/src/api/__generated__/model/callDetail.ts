/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Alert } from './alert.ts';
import type { CallDetailAnswersItem } from './callDetailAnswersItem.ts';
import type { CallDetailAttemptsItem } from './callDetailAttemptsItem.ts';
import type { CallDetailCampaign } from './callDetailCampaign.ts';
import type { CallDetailOutcome } from './callDetailOutcome.ts';
import type { CallDetailPatient } from './callDetailPatient.ts';
import type { CallDetailResult } from './callDetailResult.ts';
import type { CallDetailStaffItem } from './callDetailStaffItem.ts';
import type { CallDetailState } from './callDetailState.ts';
import type { CallDetailTarget } from './callDetailTarget.ts';
import type { CallDetailTimelineItem } from './callDetailTimelineItem.ts';
import type { CallDetailTrunk } from './callDetailTrunk.ts';
import type { CallDetailWire } from './callDetailWire.ts';
import type { CallLine } from './callLine.ts';
import type { Recording } from './recording.ts';

export interface CallDetail {
  id: string;
  callId: string | null;
  patient: CallDetailPatient;
  campaign: CallDetailCampaign;
  trunk: CallDetailTrunk;
  number: string;
  attempt: number;
  state: CallDetailState;
  outcome: CallDetailOutcome;
  result: CallDetailResult;
  dialedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  timeline: CallDetailTimelineItem[];
  ringingAt: string | null;
  staff: CallDetailStaffItem[];
  lines: CallLine[];
  target: CallDetailTarget;
  attempts: CallDetailAttemptsItem[];
  answers: CallDetailAnswersItem[];
  alerts: Alert[];
  recording: Recording | null;
  wire: CallDetailWire;
}
