/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type WallCampaignsItemState = typeof WallCampaignsItemState[keyof typeof WallCampaignsItemState];


export const WallCampaignsItemState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
