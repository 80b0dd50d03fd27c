/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationEarlierItemDisposition } from './reservationEarlierItemDisposition.ts';

export type ReservationEarlierItem = {
  at: string;
  isAnswered: boolean;
  /** @nullable */
  staff: string | null;
  disposition: ReservationEarlierItemDisposition;
  /** @nullable */
  note: string | null;
};
