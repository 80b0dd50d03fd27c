/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateQueueBodySettingsScheduleHolidays = typeof CreateQueueBodySettingsScheduleHolidays[keyof typeof CreateQueueBodySettingsScheduleHolidays];


export const CreateQueueBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
