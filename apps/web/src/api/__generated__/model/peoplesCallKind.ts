/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PeoplesCallKind = typeof PeoplesCallKind[keyof typeof PeoplesCallKind];


export const PeoplesCallKind = {
  desk: 'desk',
  in: 'in',
  internal: 'internal',
} as const;
