/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallDetailStaysItemState = typeof IncomingCallDetailStaysItemState[keyof typeof IncomingCallDetailStaysItemState];


export const IncomingCallDetailStaysItemState = {
  waiting: 'waiting',
  answered: 'answered',
  abandoned: 'abandoned',
  overflowed: 'overflowed',
  left: 'left',
} as const;
