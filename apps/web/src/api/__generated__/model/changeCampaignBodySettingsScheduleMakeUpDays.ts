/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeCampaignBodySettingsScheduleMakeUpDays = typeof ChangeCampaignBodySettingsScheduleMakeUpDays[keyof typeof ChangeCampaignBodySettingsScheduleMakeUpDays];


export const ChangeCampaignBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
