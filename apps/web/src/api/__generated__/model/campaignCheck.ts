/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCheckBlockedItem } from './campaignCheckBlockedItem.ts';

export interface CampaignCheck {
  targets: number;
  willCall: number;
  blocked: CampaignCheckBlockedItem[];
  attempts: number;
  opensAt: string | null;
  finishesAt: string | null;
  missingYears: number[];
}
