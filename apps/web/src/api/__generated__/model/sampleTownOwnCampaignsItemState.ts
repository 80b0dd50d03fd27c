/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SampleTownOwnCampaignsItemState = typeof SampleTownOwnCampaignsItemState[keyof typeof SampleTownOwnCampaignsItemState];


export const SampleTownOwnCampaignsItemState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
