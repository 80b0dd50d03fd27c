/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignChoicesQueuesItem = {
  id: string;
  name: string;
  members: number;
};
