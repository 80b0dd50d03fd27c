/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignReportCampaignState = typeof CampaignReportCampaignState[keyof typeof CampaignReportCampaignState];


export const CampaignReportCampaignState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
