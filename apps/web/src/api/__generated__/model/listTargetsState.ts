/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListTargetsState = typeof ListTargetsState[keyof typeof ListTargetsState];


export const ListTargetsState = {
  waiting: 'waiting',
  dialing: 'dialing',
  done: 'done',
  review: 'review',
} as const;
