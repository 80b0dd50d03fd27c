/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailState = typeof CampaignDetailState[keyof typeof CampaignDetailState];


export const CampaignDetailState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
