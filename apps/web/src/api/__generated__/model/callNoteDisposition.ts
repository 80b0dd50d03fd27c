/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallNoteDisposition = typeof CallNoteDisposition[keyof typeof CallNoteDisposition] | null;


export const CallNoteDisposition = {
  completed: 'completed',
  partial: 'partial',
  rescheduled: 'rescheduled',
  refused: 'refused',
  wrong_number: 'wrong_number',
  not_reached: 'not_reached',
  other: 'other',
} as const;
