/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeRuleInputOutcome } from './outcomeRuleInputOutcome.ts';

export interface OutcomeRuleInput {
  trunkId: string | null;
  cause: number | null;
  sipCode: number | null;
  /** @nullable */
  ringingSeen: boolean | null;
  /** @nullable */
  earlyMediaSeen: boolean | null;
  outcome: OutcomeRuleInputOutcome;
  /** @maxLength 100 */
  note: string;
}
