/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallbackTaskState = typeof CallbackTaskState[keyof typeof CallbackTaskState];


export const CallbackTaskState = {
  open: 'open',
  done: 'done',
  cancelled: 'cancelled',
} as const;
