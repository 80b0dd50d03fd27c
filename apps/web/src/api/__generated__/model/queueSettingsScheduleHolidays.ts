/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type QueueSettingsScheduleHolidays = typeof QueueSettingsScheduleHolidays[keyof typeof QueueSettingsScheduleHolidays];


export const QueueSettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
