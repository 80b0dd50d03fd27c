/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReservationCampaignPurpose } from './reservationCampaignPurpose.ts';

export type ReservationCampaign = {
  id: string;
  name: string;
  purpose: ReservationCampaignPurpose;
};
