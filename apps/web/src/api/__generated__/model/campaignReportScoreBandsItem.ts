/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportScoreBandsItemLabel } from './campaignReportScoreBandsItemLabel.ts';

export type CampaignReportScoreBandsItem = {
  code: string;
  label: CampaignReportScoreBandsItemLabel;
  count: number;
};
