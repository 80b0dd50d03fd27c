/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportAlertsItem } from './campaignReportAlertsItem.ts';
import type { CampaignReportCampaign } from './campaignReportCampaign.ts';
import type { CampaignReportHoursItem } from './campaignReportHoursItem.ts';
import type { CampaignReportOutcomesItem } from './campaignReportOutcomesItem.ts';
import type { CampaignReportResultsItem } from './campaignReportResultsItem.ts';
import type { CampaignReportScore } from './campaignReportScore.ts';
import type { ReportCounts } from './reportCounts.ts';
import type { ReportQuestion } from './reportQuestion.ts';

export interface CampaignReport {
  campaign: CampaignReportCampaign;
  at: string;
  counts: ReportCounts;
  dials: number;
  answeredDials: number;
  /** @nullable */
  dialsPerCompletion: number | null;
  outcomes: CampaignReportOutcomesItem[];
  results: CampaignReportResultsItem[];
  questions: ReportQuestion[];
  score: CampaignReportScore;
  alerts: CampaignReportAlertsItem[];
  hours: CampaignReportHoursItem[];
}
