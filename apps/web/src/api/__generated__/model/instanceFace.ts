/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface InstanceFace {
  /** @nullable */
  hospital: string | null;
}
