/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignAgentsMode = typeof CampaignAgentsMode[keyof typeof CampaignAgentsMode];


export const CampaignAgentsMode = {
  preview: 'preview',
  progressive: 'progressive',
  predictive: 'predictive',
} as const;
