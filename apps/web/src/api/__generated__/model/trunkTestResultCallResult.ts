/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkTestResultCallResult = typeof TrunkTestResultCallResult[keyof typeof TrunkTestResultCallResult];


export const TrunkTestResultCallResult = {
  answered: 'answered',
  'not-answered': 'not-answered',
  failed: 'failed',
} as const;
