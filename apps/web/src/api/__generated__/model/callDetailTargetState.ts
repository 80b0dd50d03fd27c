/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailTargetState = typeof CallDetailTargetState[keyof typeof CallDetailTargetState];


export const CallDetailTargetState = {
  waiting: 'waiting',
  dialing: 'dialing',
  done: 'done',
  review: 'review',
} as const;
