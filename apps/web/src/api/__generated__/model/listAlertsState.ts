/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListAlertsState = typeof ListAlertsState[keyof typeof ListAlertsState];


export const ListAlertsState = {
  open: 'open',
  acknowledged: 'acknowledged',
} as const;
