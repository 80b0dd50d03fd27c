/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeCampaignBodySettingsScheduleHolidays = typeof ChangeCampaignBodySettingsScheduleHolidays[keyof typeof ChangeCampaignBodySettingsScheduleHolidays];


export const ChangeCampaignBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
