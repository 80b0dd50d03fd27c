/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReportCallOutcome } from './reportCallOutcome.ts';
import type { ReportCallResult } from './reportCallResult.ts';

export interface ReportCall {
  key: string;
  patientId: string;
  patientName: string;
  /** @nullable */
  phone: string | null;
  seq: number | null;
  dialedAt: string | null;
  outcome: ReportCallOutcome;
  talkMs: number | null;
  callId: string | null;
  responseId: string | null;
  result: ReportCallResult;
}
