/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type NeedKind = typeof NeedKind[keyof typeof NeedKind];


export const NeedKind = {
  'trunk-down': 'trunk-down',
  alert: 'alert',
  'wants-person': 'wants-person',
  review: 'review',
} as const;
