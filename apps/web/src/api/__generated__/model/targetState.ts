/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TargetState = typeof TargetState[keyof typeof TargetState];


export const TargetState = {
  waiting: 'waiting',
  dialing: 'dialing',
  done: 'done',
  review: 'review',
} as const;
