/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportResultsItemResult } from './campaignReportResultsItemResult.ts';

export type CampaignReportResultsItem = {
  result: CampaignReportResultsItemResult;
  count: number;
};
