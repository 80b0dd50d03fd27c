/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignLineState } from './campaignLineState.ts';

export interface CampaignLine {
  attemptId: string;
  patientId: string;
  patientName: string;
  phone: string;
  seq: number;
  state: CampaignLineState;
  since: string;
}
