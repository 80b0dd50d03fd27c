/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignCheckLimitedBy = typeof CampaignCheckLimitedBy[keyof typeof CampaignCheckLimitedBy];


export const CampaignCheckLimitedBy = {
  lines: 'lines',
  calls_per_second: 'calls_per_second',
  retries: 'retries',
  calls: 'calls',
  agents: 'agents',
} as const;
