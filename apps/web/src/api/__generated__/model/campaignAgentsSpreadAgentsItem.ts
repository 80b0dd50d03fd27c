/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignAgentsSpreadAgentsItem = {
  staffId: string;
  name: string;
  calls: number;
};
