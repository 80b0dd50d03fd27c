/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignCheckAgents } from './campaignCheckAgents.ts';
import type { CampaignCheckBasis } from './campaignCheckBasis.ts';
import type { CampaignCheckBlockedItem } from './campaignCheckBlockedItem.ts';
import type { CampaignCheckLimitedBy } from './campaignCheckLimitedBy.ts';

export interface CampaignCheck {
  targets: number;
  willCall: number;
  blocked: CampaignCheckBlockedItem[];
  attempts: number;
  opensAt: string | null;
  earliestAt: string | null;
  latestAt: string | null;
  limitedBy: CampaignCheckLimitedBy;
  basis: CampaignCheckBasis;
  missingYears: number[];
  agents: CampaignCheckAgents;
}
