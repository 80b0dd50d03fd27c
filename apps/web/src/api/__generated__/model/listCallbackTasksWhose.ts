/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallbackTasksWhose = typeof ListCallbackTasksWhose[keyof typeof ListCallbackTasksWhose];


export const ListCallbackTasksWhose = {
  mine: 'mine',
  nobodys: 'nobodys',
} as const;
