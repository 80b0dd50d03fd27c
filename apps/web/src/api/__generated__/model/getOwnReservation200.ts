/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Reservation } from './reservation.ts';

export type GetOwnReservation200 = {
  reservation: Reservation | null;
};
