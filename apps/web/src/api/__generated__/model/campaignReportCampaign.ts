/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportCampaignState } from './campaignReportCampaignState.ts';
import type { CampaignReportCampaignType } from './campaignReportCampaignType.ts';

export type CampaignReportCampaign = {
  id: string;
  name: string;
  type: CampaignReportCampaignType;
  state: CampaignReportCampaignState;
  startedAt: string | null;
  finishedAt: string | null;
  /** @nullable */
  questionnaireTitle: string | null;
};
