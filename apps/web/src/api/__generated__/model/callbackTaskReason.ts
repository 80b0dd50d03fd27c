/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallbackTaskReason = typeof CallbackTaskReason[keyof typeof CallbackTaskReason];


export const CallbackTaskReason = {
  queue: 'queue',
  scheduled: 'scheduled',
  voicemail: 'voicemail',
  interrupted: 'interrupted',
  promised: 'promised',
  wants_person: 'wants_person',
  low_rating: 'low_rating',
} as const;
