/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ExportCampaignReportLanguage } from './exportCampaignReportLanguage.ts';
import type { ExportCampaignReportWhat } from './exportCampaignReportWhat.ts';

export type ExportCampaignReportParams = {
what?: ExportCampaignReportWhat;
language?: ExportCampaignReportLanguage;
};
