/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportScoreBandsItem } from './campaignReportScoreBandsItem.ts';
import type { ReportStatistics } from './reportStatistics.ts';

export type CampaignReportScore = {
  statistics: ReportStatistics;
  bands: CampaignReportScoreBandsItem[];
} | null;
