/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface AcknowledgedAlerts {
  closed: number;
  before: number;
}
