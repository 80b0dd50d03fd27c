/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallSummaryState = typeof CallSummaryState[keyof typeof CallSummaryState];


export const CallSummaryState = {
  dialing: 'dialing',
  talking: 'talking',
  ended: 'ended',
} as const;
