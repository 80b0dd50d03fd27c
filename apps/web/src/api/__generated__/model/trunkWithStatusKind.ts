/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkWithStatusKind = typeof TrunkWithStatusKind[keyof typeof TrunkWithStatusKind];


export const TrunkWithStatusKind = {
  ip: 'ip',
  registration: 'registration',
} as const;
