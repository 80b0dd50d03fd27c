/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignCheckBasis = {
  dials: number;
  leastDials: number;
  calls: number;
  answeredShare: number;
  callMs: number;
};
