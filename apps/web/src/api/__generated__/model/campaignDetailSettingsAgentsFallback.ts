/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSettingsAgentsFallback = typeof CampaignDetailSettingsAgentsFallback[keyof typeof CampaignDetailSettingsAgentsFallback];


export const CampaignDetailSettingsAgentsFallback = {
  survey: 'survey',
  promise: 'promise',
} as const;
