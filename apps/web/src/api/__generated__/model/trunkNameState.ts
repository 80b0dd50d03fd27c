/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkNameState = typeof TrunkNameState[keyof typeof TrunkNameState];


export const TrunkNameState = {
  reachable: 'reachable',
  unreachable: 'unreachable',
  refused: 'refused',
  'not-applied': 'not-applied',
  disabled: 'disabled',
  unknown: 'unknown',
} as const;
