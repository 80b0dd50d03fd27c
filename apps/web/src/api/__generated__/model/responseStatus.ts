/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ResponseStatus = typeof ResponseStatus[keyof typeof ResponseStatus];


export const ResponseStatus = {
  'in-progress': 'in-progress',
  completed: 'completed',
  stopped: 'stopped',
} as const;
