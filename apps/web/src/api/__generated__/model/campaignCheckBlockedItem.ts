/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCheckBlockedItemRule } from './campaignCheckBlockedItemRule.ts';

export type CampaignCheckBlockedItem = {
  rule: CampaignCheckBlockedItemRule;
  count: number;
  isForGood: boolean;
};
