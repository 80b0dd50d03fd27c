/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallCampaign = {
  id: string;
  name: string;
} | null;
