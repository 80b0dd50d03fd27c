/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsAgentsMode = typeof CreateCampaignBodySettingsAgentsMode[keyof typeof CreateCampaignBodySettingsAgentsMode];


export const CreateCampaignBodySettingsAgentsMode = {
  preview: 'preview',
  progressive: 'progressive',
  predictive: 'predictive',
} as const;
