/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListResponsesStatus = typeof ListResponsesStatus[keyof typeof ListResponsesStatus];


export const ListResponsesStatus = {
  'in-progress': 'in-progress',
  completed: 'completed',
  stopped: 'stopped',
} as const;
