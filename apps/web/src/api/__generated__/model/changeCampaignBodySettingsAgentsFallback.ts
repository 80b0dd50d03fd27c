/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeCampaignBodySettingsAgentsFallback = typeof ChangeCampaignBodySettingsAgentsFallback[keyof typeof ChangeCampaignBodySettingsAgentsFallback];


export const ChangeCampaignBodySettingsAgentsFallback = {
  survey: 'survey',
  promise: 'promise',
} as const;
