/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListCampaignsState = typeof ListCampaignsState[keyof typeof ListCampaignsState];


export const ListCampaignsState = {
  draft: 'draft',
  running: 'running',
  paused: 'paused',
  draining: 'draining',
  completed: 'completed',
  aborted: 'aborted',
} as const;
