/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SaveCallNoteBodyDisposition = typeof SaveCallNoteBodyDisposition[keyof typeof SaveCallNoteBodyDisposition] | null;


export const SaveCallNoteBodyDisposition = {
  completed: 'completed',
  partial: 'partial',
  rescheduled: 'rescheduled',
  refused: 'refused',
  wrong_number: 'wrong_number',
  not_reached: 'not_reached',
  other: 'other',
} as const;
