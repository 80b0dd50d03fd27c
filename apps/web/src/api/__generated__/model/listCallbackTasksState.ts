/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallbackTasksState = typeof ListCallbackTasksState[keyof typeof ListCallbackTasksState];


export const ListCallbackTasksState = {
  open: 'open',
  done: 'done',
  cancelled: 'cancelled',
} as const;
