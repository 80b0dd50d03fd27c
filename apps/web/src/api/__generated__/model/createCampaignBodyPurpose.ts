/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodyPurpose = typeof CreateCampaignBodyPurpose[keyof typeof CreateCampaignBodyPurpose];


export const CreateCampaignBodyPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
