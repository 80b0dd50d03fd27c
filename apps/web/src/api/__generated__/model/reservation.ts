/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationCampaign } from './reservationCampaign.ts';
import type { ReservationEarlierItem } from './reservationEarlierItem.ts';
import type { ReservationLastStay } from './reservationLastStay.ts';
import type { ReservationPatient } from './reservationPatient.ts';
import type { ReservationPhone } from './reservationPhone.ts';

export interface Reservation {
  id: string;
  version: number;
  expiresAt: string;
  campaign: ReservationCampaign;
  /** @nullable */
  questionnaire: string | null;
  patient: ReservationPatient;
  phone: ReservationPhone;
  attempts: number;
  lastStay: ReservationLastStay;
  earlier: ReservationEarlierItem[];
}
