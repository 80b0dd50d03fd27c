/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type InterviewCurrentStatus = typeof InterviewCurrentStatus[keyof typeof InterviewCurrentStatus];


export const InterviewCurrentStatus = {
  'in-progress': 'in-progress',
  completed: 'completed',
  stopped: 'stopped',
} as const;
