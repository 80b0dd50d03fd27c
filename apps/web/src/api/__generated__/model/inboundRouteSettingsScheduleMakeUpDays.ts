/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type InboundRouteSettingsScheduleMakeUpDays = typeof InboundRouteSettingsScheduleMakeUpDays[keyof typeof InboundRouteSettingsScheduleMakeUpDays];


export const InboundRouteSettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
