/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignAgentsSpreadAgentsItem } from './campaignAgentsSpreadAgentsItem.ts';

export type CampaignAgentsSpread = {
  agents: CampaignAgentsSpreadAgentsItem[];
  /** @nullable */
  jain: number | null;
};
