/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ExportCampaignReportLanguage = typeof ExportCampaignReportLanguage[keyof typeof ExportCampaignReportLanguage];


export const ExportCampaignReportLanguage = {
  zh: 'zh',
  en: 'en',
} as const;
