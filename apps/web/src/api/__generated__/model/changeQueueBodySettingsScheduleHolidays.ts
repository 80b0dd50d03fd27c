/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeQueueBodySettingsScheduleHolidays = typeof ChangeQueueBodySettingsScheduleHolidays[keyof typeof ChangeQueueBodySettingsScheduleHolidays];


export const ChangeQueueBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
