/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignReportOutcomesItemOutcome } from './campaignReportOutcomesItemOutcome.ts';

export type CampaignReportOutcomesItem = {
  outcome: CampaignReportOutcomesItemOutcome;
  count: number;
};
