/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallbackTask } from './callbackTask.ts';

export type ListCallbackTasks200 = {
  items: CallbackTask[];
  total: number;
  page: number;
  pageSize: number;
};
