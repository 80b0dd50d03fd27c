/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallsSort = typeof ListCallsSort[keyof typeof ListCallsSort];


export const ListCallsSort = {
  dialedAt: 'dialedAt',
  '-dialedAt': '-dialedAt',
} as const;
