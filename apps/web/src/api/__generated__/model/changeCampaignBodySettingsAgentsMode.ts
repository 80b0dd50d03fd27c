/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeCampaignBodySettingsAgentsMode = typeof ChangeCampaignBodySettingsAgentsMode[keyof typeof ChangeCampaignBodySettingsAgentsMode];


export const ChangeCampaignBodySettingsAgentsMode = {
  preview: 'preview',
  progressive: 'progressive',
  predictive: 'predictive',
} as const;
