/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface NeedCounts {
  trunksDown: number;
  openAlerts: number;
  review: number;
}
