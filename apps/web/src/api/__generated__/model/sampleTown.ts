/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SampleTownOwnCampaignsItem } from './sampleTownOwnCampaignsItem.ts';

export interface SampleTown {
  isPresent: boolean;
  patients: number;
  campaigns: number;
  calls: number;
  ownCampaigns: SampleTownOwnCampaignsItem[];
}
