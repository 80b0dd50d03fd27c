/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignState = typeof CampaignState[keyof typeof CampaignState];


export const CampaignState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
