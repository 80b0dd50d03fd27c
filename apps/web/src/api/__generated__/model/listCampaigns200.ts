/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Campaign } from './campaign.ts';

export type ListCampaigns200 = {
  items: Campaign[];
  total: number;
  page: number;
  pageSize: number;
};
