/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsAgentsFallback = typeof CreateCampaignBodySettingsAgentsFallback[keyof typeof CreateCampaignBodySettingsAgentsFallback];


export const CreateCampaignBodySettingsAgentsFallback = {
  survey: 'survey',
  promise: 'promise',
} as const;
