/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationPhoneOwner } from './reservationPhoneOwner.ts';

export type ReservationPhone = {
  masked: string;
  owner: ReservationPhoneOwner;
};
