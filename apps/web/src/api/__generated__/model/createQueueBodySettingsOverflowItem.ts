/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateQueueBodySettingsOverflowItemExit } from './createQueueBodySettingsOverflowItemExit.ts';

export type CreateQueueBodySettingsOverflowItem = {
  /**
     * @minimum 0
     * @maximum 7200000
     */
  afterMs: number;
  exit: CreateQueueBodySettingsOverflowItemExit;
};
