/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkWithStatusState = typeof TrunkWithStatusState[keyof typeof TrunkWithStatusState];


export const TrunkWithStatusState = {
  reachable: 'reachable',
  unreachable: 'unreachable',
  refused: 'refused',
  'not-applied': 'not-applied',
  disabled: 'disabled',
  unknown: 'unknown',
} as const;
