/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallbackTasksSort = typeof ListCallbackTasksSort[keyof typeof ListCallbackTasksSort];


export const ListCallbackTasksSort = {
  dueAt: 'dueAt',
  '-dueAt': '-dueAt',
} as const;
