/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsScheduleHolidays = typeof CreateCampaignBodySettingsScheduleHolidays[keyof typeof CreateCampaignBodySettingsScheduleHolidays];


export const CreateCampaignBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
