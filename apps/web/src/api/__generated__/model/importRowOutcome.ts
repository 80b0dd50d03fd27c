/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportRowOutcome = typeof ImportRowOutcome[keyof typeof ImportRowOutcome];


export const ImportRowOutcome = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  duplicate: 'duplicate',
  invalid: 'invalid',
  blank: 'blank',
} as const;
