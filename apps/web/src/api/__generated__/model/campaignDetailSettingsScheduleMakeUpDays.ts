/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSettingsScheduleMakeUpDays = typeof CampaignDetailSettingsScheduleMakeUpDays[keyof typeof CampaignDetailSettingsScheduleMakeUpDays];


export const CampaignDetailSettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
