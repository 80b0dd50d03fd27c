/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignChoicesFailedItem = {
  id: string;
  name: string;
  patients: number;
};
