/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ExportCampaignReportWhat = typeof ExportCampaignReportWhat[keyof typeof ExportCampaignReportWhat];


export const ExportCampaignReportWhat = {
  results: 'results',
  failed: 'failed',
} as const;
