/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsScheduleMakeUpDays = typeof CreateCampaignBodySettingsScheduleMakeUpDays[keyof typeof CreateCampaignBodySettingsScheduleMakeUpDays];


export const CreateCampaignBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
