/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AlertSeverity = typeof AlertSeverity[keyof typeof AlertSeverity];


export const AlertSeverity = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
