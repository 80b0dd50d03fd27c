/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignChoicesQueuesItemStrategy } from './campaignChoicesQueuesItemStrategy.ts';

export type CampaignChoicesQueuesItem = {
  id: string;
  name: string;
  members: number;
  strategy: CampaignChoicesQueuesItemStrategy;
};
