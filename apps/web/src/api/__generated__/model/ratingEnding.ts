/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RatingEnding = typeof RatingEnding[keyof typeof RatingEnding] | null;


export const RatingEnding = {
  answered: 'answered',
  timed_out: 'timed_out',
  hung_up: 'hung_up',
  interrupted: 'interrupted',
} as const;
