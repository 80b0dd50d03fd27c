/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeRuleOutcome } from './outcomeRuleOutcome.ts';

export interface OutcomeRule {
  trunkId: string | null;
  cause: number | null;
  sipCode: number | null;
  /** @nullable */
  ringingSeen: boolean | null;
  /** @nullable */
  earlyMediaSeen: boolean | null;
  outcome: OutcomeRuleOutcome;
  /** @maxLength 100 */
  note: string;
}
