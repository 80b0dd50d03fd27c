/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PeoplesCallAgent } from './peoplesCallAgent.ts';
import type { PeoplesCallKind } from './peoplesCallKind.ts';
import type { PeoplesCallOutcome } from './peoplesCallOutcome.ts';
import type { PeoplesCallPatient } from './peoplesCallPatient.ts';
import type { PeoplesCallResult } from './peoplesCallResult.ts';

export interface PeoplesCall {
  id: string;
  kind: PeoplesCallKind;
  at: string;
  agent: PeoplesCallAgent;
  patient: PeoplesCallPatient;
  /** @nullable */
  colleague: string | null;
  /** @nullable */
  number: string | null;
  result: PeoplesCallResult;
  outcome: PeoplesCallOutcome;
  talkedMs: number | null;
  recordingId: string | null;
}
