/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignReportCampaignType = typeof CampaignReportCampaignType[keyof typeof CampaignReportCampaignType];


export const CampaignReportCampaignType = {
  VOICE_NOTICE: 'VOICE_NOTICE',
  AUTO_SURVEY: 'AUTO_SURVEY',
  CONNECT_AGENT: 'CONNECT_AGENT',
  RUN_FLOW: 'RUN_FLOW',
  CONNECT_APP: 'CONNECT_APP',
} as const;
