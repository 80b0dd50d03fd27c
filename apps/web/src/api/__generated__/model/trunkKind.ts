/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkKind = typeof TrunkKind[keyof typeof TrunkKind];


export const TrunkKind = {
  ip: 'ip',
  registration: 'registration',
} as const;
