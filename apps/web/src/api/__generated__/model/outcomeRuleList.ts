/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { OutcomeRule } from './outcomeRule.ts';

export interface OutcomeRuleList {
  items: OutcomeRule[];
  revision: string;
}
