/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type NeedSeverity = typeof NeedSeverity[keyof typeof NeedSeverity] | null;


export const NeedSeverity = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
