/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationPatientSex } from './reservationPatientSex.ts';

export type ReservationPatient = {
  id: string;
  name: string;
  sex: ReservationPatientSex;
  birthDate: string | null;
};
