/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailPurpose = typeof CampaignDetailPurpose[keyof typeof CampaignDetailPurpose];


export const CampaignDetailPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
