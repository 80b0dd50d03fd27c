/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateTrunkBodyKind = typeof CreateTrunkBodyKind[keyof typeof CreateTrunkBodyKind];


export const CreateTrunkBodyKind = {
  ip: 'ip',
  registration: 'registration',
} as const;
