/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ScheduleCallbackBodyWhose } from './scheduleCallbackBodyWhose.ts';

export type ScheduleCallbackBody = {
  dueAt: string;
  /** @maxLength 500 */
  comment?: string;
  whose: ScheduleCallbackBodyWhose;
};
