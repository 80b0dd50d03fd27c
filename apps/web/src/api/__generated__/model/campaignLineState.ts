/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignLineState = typeof CampaignLineState[keyof typeof CampaignLineState];


export const CampaignLineState = {
  dialing: 'dialing',
  ringing: 'ringing',
  talking: 'talking',
} as const;
