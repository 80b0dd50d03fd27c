/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationEarlierItem = {
  at: string;
  isAnswered: boolean;
  /** @nullable */
  staff: string | null;
  /** @nullable */
  disposition: string | null;
  /** @nullable */
  note: string | null;
};
