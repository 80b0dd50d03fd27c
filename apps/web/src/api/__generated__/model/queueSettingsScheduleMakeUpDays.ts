/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type QueueSettingsScheduleMakeUpDays = typeof QueueSettingsScheduleMakeUpDays[keyof typeof QueueSettingsScheduleMakeUpDays];


export const QueueSettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
