/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportAlertsItemMessage } from './campaignReportAlertsItemMessage.ts';
import type { CampaignReportAlertsItemSeverity } from './campaignReportAlertsItemSeverity.ts';

export type CampaignReportAlertsItem = {
  rule: string;
  severity: CampaignReportAlertsItemSeverity;
  message: CampaignReportAlertsItemMessage;
  raised: number;
  open: number;
};
