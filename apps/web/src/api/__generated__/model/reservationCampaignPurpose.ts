/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationCampaignPurpose = typeof ReservationCampaignPurpose[keyof typeof ReservationCampaignPurpose];


export const ReservationCampaignPurpose = {
  care: 'care',
  satisfaction: 'satisfaction',
  research: 'research',
  education: 'education',
} as const;
