/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallCampaignPurpose = typeof DeskCallCampaignPurpose[keyof typeof DeskCallCampaignPurpose];


export const DeskCallCampaignPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
