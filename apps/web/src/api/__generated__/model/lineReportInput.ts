/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface LineReportInput {
  /**
     * @minimum 0
     * @maximum 86400
     */
  seconds: number;
  /** @minimum 0 */
  received: number;
  /** @minimum 0 */
  lost: number;
  lostOut: number | null;
  /**
     * @minimum 0
     * @maximum 60000
     */
  jitterMs: number;
  roundTripMs: number | null;
  legId: string;
}
