/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListAlertsSeverity = typeof ListAlertsSeverity[keyof typeof ListAlertsSeverity];


export const ListAlertsSeverity = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
