/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeTrunkBodyKind = typeof ChangeTrunkBodyKind[keyof typeof ChangeTrunkBodyKind];


export const ChangeTrunkBodyKind = {
  ip: 'ip',
  registration: 'registration',
} as const;
