/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type InboundRouteSettingsScheduleHolidays = typeof InboundRouteSettingsScheduleHolidays[keyof typeof InboundRouteSettingsScheduleHolidays];


export const InboundRouteSettingsScheduleHolidays = {
  none: 'none',
  'as-weekday': 'as-weekday',
} as const;
