/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationEarlierItemResult = typeof ReservationEarlierItemResult[keyof typeof ReservationEarlierItemResult] | null;


export const ReservationEarlierItemResult = {
  completed: 'completed',
  partial: 'partial',
  hung_up: 'hung_up',
  delivered: 'delivered',
  not_delivered: 'not_delivered',
  refused: 'refused',
  opted_out: 'opted_out',
  not_verified: 'not_verified',
  wrong_person: 'wrong_person',
  no_valid_number: 'no_valid_number',
  attempts_exhausted: 'attempts_exhausted',
  window_closed: 'window_closed',
  deceased: 'deceased',
  no_consent: 'no_consent',
  do_not_call: 'do_not_call',
  drained: 'drained',
  aborted: 'aborted',
  words_failed: 'words_failed',
  unknown_dial: 'unknown_dial',
  rang_back: 'rang_back',
  talked: 'talked',
  promised: 'promised',
} as const;
