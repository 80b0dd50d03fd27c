/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ScheduleCallbackBodyWhose = typeof ScheduleCallbackBodyWhose[keyof typeof ScheduleCallbackBodyWhose];


export const ScheduleCallbackBodyWhose = {
  mine: 'mine',
  anyones: 'anyones',
} as const;
