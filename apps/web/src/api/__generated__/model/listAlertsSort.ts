/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListAlertsSort = typeof ListAlertsSort[keyof typeof ListAlertsSort];


export const ListAlertsSort = {
  urgency: 'urgency',
  '-urgency': '-urgency',
  raisedAt: 'raisedAt',
  '-raisedAt': '-raisedAt',
  severity: 'severity',
  '-severity': '-severity',
} as const;
