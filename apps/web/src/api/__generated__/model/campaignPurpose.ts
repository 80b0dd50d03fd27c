/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignPurpose = typeof CampaignPurpose[keyof typeof CampaignPurpose];


export const CampaignPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
