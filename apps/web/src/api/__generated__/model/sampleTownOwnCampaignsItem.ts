/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { SampleTownOwnCampaignsItemState } from './sampleTownOwnCampaignsItemState.ts';

export type SampleTownOwnCampaignsItem = {
  id: string;
  name: string;
  state: SampleTownOwnCampaignsItemState;
};
