/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListIncomingCallsRating = typeof ListIncomingCallsRating[keyof typeof ListIncomingCallsRating];


export const ListIncomingCallsRating = {
  low: 'low',
  answered: 'answered',
  unanswered: 'unanswered',
} as const;
