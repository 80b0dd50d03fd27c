/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignChoicesQueuesItemStrategy = typeof CampaignChoicesQueuesItemStrategy[keyof typeof CampaignChoicesQueuesItemStrategy];


export const CampaignChoicesQueuesItemStrategy = {
  longest_idle: 'longest_idle',
  fewest_calls: 'fewest_calls',
  round_robin: 'round_robin',
  fixed_order: 'fixed_order',
  highest_skill: 'highest_skill',
  ring_all: 'ring_all',
} as const;
