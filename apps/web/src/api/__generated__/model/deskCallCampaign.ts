/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskCallCampaignPurpose } from './deskCallCampaignPurpose.ts';

export type DeskCallCampaign = {
  name: string;
  purpose: DeskCallCampaignPurpose;
  /** @nullable */
  questionnaire: string | null;
} | null;
