/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeQueueBodySettingsScheduleMakeUpDays = typeof ChangeQueueBodySettingsScheduleMakeUpDays[keyof typeof ChangeQueueBodySettingsScheduleMakeUpDays];


export const ChangeQueueBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
