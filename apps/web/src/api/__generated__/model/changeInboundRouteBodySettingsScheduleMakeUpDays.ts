/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeInboundRouteBodySettingsScheduleMakeUpDays = typeof ChangeInboundRouteBodySettingsScheduleMakeUpDays[keyof typeof ChangeInboundRouteBodySettingsScheduleMakeUpDays];


export const ChangeInboundRouteBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
