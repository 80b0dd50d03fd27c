/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSettingsAgentsMode = typeof CampaignDetailSettingsAgentsMode[keyof typeof CampaignDetailSettingsAgentsMode];


export const CampaignDetailSettingsAgentsMode = {
  preview: 'preview',
  progressive: 'progressive',
  predictive: 'predictive',
} as const;
