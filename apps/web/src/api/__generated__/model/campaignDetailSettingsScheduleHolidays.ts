/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailSettingsScheduleHolidays = typeof CampaignDetailSettingsScheduleHolidays[keyof typeof CampaignDetailSettingsScheduleHolidays];


export const CampaignDetailSettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
