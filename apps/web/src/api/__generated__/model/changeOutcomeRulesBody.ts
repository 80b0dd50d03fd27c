/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeRuleInput } from './outcomeRuleInput.ts';

export type ChangeOutcomeRulesBody = {
  /** @maxLength 32 */
  revision: string;
  /**
     * @minItems 1
     * @maxItems 200
     */
  items: OutcomeRuleInput[];
};
