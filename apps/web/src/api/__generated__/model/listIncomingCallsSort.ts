/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListIncomingCallsSort = typeof ListIncomingCallsSort[keyof typeof ListIncomingCallsSort];


export const ListIncomingCallsSort = {
  at: 'at',
  '-at': '-at',
} as const;
