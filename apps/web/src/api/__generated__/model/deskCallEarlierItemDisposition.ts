/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallEarlierItemDisposition = typeof DeskCallEarlierItemDisposition[keyof typeof DeskCallEarlierItemDisposition] | null;


export const DeskCallEarlierItemDisposition = {
  completed: 'completed',
  partial: 'partial',
  rescheduled: 'rescheduled',
  refused: 'refused',
  wrong_number: 'wrong_number',
  other: 'other',
} as const;
