/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListPeoplesCallsSort = typeof ListPeoplesCallsSort[keyof typeof ListPeoplesCallsSort];


export const ListPeoplesCallsSort = {
  at: 'at',
  '-at': '-at',
} as const;
