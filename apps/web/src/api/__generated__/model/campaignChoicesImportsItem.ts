/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignChoicesImportsItem = {
  id: string;
  fileName: string;
  createdAt: string;
  patients: number;
};
