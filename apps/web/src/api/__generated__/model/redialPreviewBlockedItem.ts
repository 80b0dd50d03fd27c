/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { RedialPreviewBlockedItemRule } from './redialPreviewBlockedItemRule.ts';

export type RedialPreviewBlockedItem = {
  rule: RedialPreviewBlockedItemRule;
  count: number;
  isForGood: boolean;
};
