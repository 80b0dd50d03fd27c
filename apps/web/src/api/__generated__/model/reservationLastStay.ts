/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationLastStay = {
  /** @nullable */
  department: string | null;
  /** @nullable */
  ward: string | null;
  dischargedAt: string | null;
} | null;
