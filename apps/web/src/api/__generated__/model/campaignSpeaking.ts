/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignSpeaking = {
  spoken: number;
  texts: number;
} | null;
