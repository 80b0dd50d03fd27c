/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationEarlierItemOutcome = typeof ReservationEarlierItemOutcome[keyof typeof ReservationEarlierItemOutcome] | null;


export const ReservationEarlierItemOutcome = {
  answered: 'answered',
  busy: 'busy',
  no_answer: 'no_answer',
  rejected: 'rejected',
  invalid_number: 'invalid_number',
  powered_off: 'powered_off',
  suspended: 'suspended',
  line_fault: 'line_fault',
  network_busy: 'network_busy',
  blocked: 'blocked',
  interrupted: 'interrupted',
  unknown: 'unknown',
} as const;
