/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateInboundRouteBodySettingsScheduleMakeUpDays = typeof CreateInboundRouteBodySettingsScheduleMakeUpDays[keyof typeof CreateInboundRouteBodySettingsScheduleMakeUpDays];


export const CreateInboundRouteBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
