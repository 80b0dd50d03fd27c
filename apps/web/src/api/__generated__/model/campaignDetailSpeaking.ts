/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSpeaking = {
  spoken: number;
  texts: number;
} | null;
