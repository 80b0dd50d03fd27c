/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCallsState = typeof ListCallsState[keyof typeof ListCallsState];


export const ListCallsState = {
  dialing: 'dialing',
  talking: 'talking',
  ended: 'ended',
} as const;
