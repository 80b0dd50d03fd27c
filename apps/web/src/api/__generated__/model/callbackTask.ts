/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallbackTaskAssignedTo } from './callbackTaskAssignedTo.ts';
import type { CallbackTaskPatient } from './callbackTaskPatient.ts';
import type { CallbackTaskQueue } from './callbackTaskQueue.ts';
import type { CallbackTaskReason } from './callbackTaskReason.ts';
import type { CallbackTaskState } from './callbackTaskState.ts';

export interface CallbackTask {
  id: string;
  callId: string | null;
  caller: string;
  patient: CallbackTaskPatient;
  queue: CallbackTaskQueue;
  reason: CallbackTaskReason;
  dueAt: string;
  comment: string;
  state: CallbackTaskState;
  assignedTo: CallbackTaskAssignedTo;
  result: string;
  closedAt: string | null;
  version: number;
}
