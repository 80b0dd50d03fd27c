/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailState = typeof CallDetailState[keyof typeof CallDetailState];


export const CallDetailState = {
  dialing: 'dialing',
  talking: 'talking',
  ended: 'ended',
} as const;
