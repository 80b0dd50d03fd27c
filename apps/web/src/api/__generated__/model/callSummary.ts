/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallSummaryCampaign } from './callSummaryCampaign.ts';
import type { CallSummaryOutcome } from './callSummaryOutcome.ts';
import type { CallSummaryPatient } from './callSummaryPatient.ts';
import type { CallSummaryResult } from './callSummaryResult.ts';
import type { CallSummaryState } from './callSummaryState.ts';
import type { CallSummaryTrunk } from './callSummaryTrunk.ts';

export interface CallSummary {
  id: string;
  callId: string | null;
  patient: CallSummaryPatient;
  campaign: CallSummaryCampaign;
  trunk: CallSummaryTrunk;
  number: string;
  attempt: number;
  state: CallSummaryState;
  outcome: CallSummaryOutcome;
  result: CallSummaryResult;
  dialedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  recordingId: string | null;
}
