/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateQueueBodySettingsScheduleMakeUpDays = typeof CreateQueueBodySettingsScheduleMakeUpDays[keyof typeof CreateQueueBodySettingsScheduleMakeUpDays];


export const CreateQueueBodySettingsScheduleMakeUpDays = {
  'as-monday': 'as-monday',
  'as-weekday': 'as-weekday',
} as const;
