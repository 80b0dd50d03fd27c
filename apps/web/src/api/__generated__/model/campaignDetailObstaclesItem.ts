/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignDetailObstaclesItem = typeof CampaignDetailObstaclesItem[keyof typeof CampaignDetailObstaclesItem];


export const CampaignDetailObstaclesItem = {
  'no-targets': 'no-targets',
  'trunk-disabled': 'trunk-disabled',
  'window-over': 'window-over',
  'queue-disabled': 'queue-disabled',
  'queue-empty': 'queue-empty',
} as const;
