/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ResponseSummaryStatus = typeof ResponseSummaryStatus[keyof typeof ResponseSummaryStatus];


export const ResponseSummaryStatus = {
  'in-progress': 'in-progress',
  completed: 'completed',
  stopped: 'stopped',
} as const;
