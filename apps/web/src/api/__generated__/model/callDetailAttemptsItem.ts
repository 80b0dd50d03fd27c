/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailAttemptsItemOutcome } from './callDetailAttemptsItemOutcome.ts';
import type { CallDetailAttemptsItemResult } from './callDetailAttemptsItemResult.ts';

export type CallDetailAttemptsItem = {
  id: string;
  attempt: number;
  number: string;
  outcome: CallDetailAttemptsItemOutcome;
  result: CallDetailAttemptsItemResult;
  dialedAt: string;
};
