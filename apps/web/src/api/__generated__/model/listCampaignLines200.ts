/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignLine } from './campaignLine.ts';

export type ListCampaignLines200 = {
  total: number;
  items: CampaignLine[];
};
