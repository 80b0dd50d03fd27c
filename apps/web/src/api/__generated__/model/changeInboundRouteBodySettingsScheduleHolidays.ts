/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeInboundRouteBodySettingsScheduleHolidays = typeof ChangeInboundRouteBodySettingsScheduleHolidays[keyof typeof ChangeInboundRouteBodySettingsScheduleHolidays];


export const ChangeInboundRouteBodySettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
