/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationEarlierItemDisposition = typeof ReservationEarlierItemDisposition[keyof typeof ReservationEarlierItemDisposition] | null;


export const ReservationEarlierItemDisposition = {
  completed: 'completed',
  partial: 'partial',
  rescheduled: 'rescheduled',
  refused: 'refused',
  wrong_number: 'wrong_number',
  not_reached: 'not_reached',
  other: 'other',
} as const;
