/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignReportAlertsItemSeverity = typeof CampaignReportAlertsItemSeverity[keyof typeof CampaignReportAlertsItemSeverity];


export const CampaignReportAlertsItemSeverity = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
