/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListPeoplesCallsKind = typeof ListPeoplesCallsKind[keyof typeof ListPeoplesCallsKind];


export const ListPeoplesCallsKind = {
  desk: 'desk',
  in: 'in',
  internal: 'internal',
} as const;
