/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallLineMeasuredBy = typeof CallLineMeasuredBy[keyof typeof CallLineMeasuredBy];


export const CallLineMeasuredBy = {
  switch: 'switch',
  browser: 'browser',
} as const;
