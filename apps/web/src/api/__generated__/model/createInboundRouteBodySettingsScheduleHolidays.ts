/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateInboundRouteBodySettingsScheduleHolidays = typeof CreateInboundRouteBodySettingsScheduleHolidays[keyof typeof CreateInboundRouteBodySettingsScheduleHolidays];


export const CreateInboundRouteBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
