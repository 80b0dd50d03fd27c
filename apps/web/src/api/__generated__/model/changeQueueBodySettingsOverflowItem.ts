/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeQueueBodySettingsOverflowItemExit } from './changeQueueBodySettingsOverflowItemExit.ts';

export type ChangeQueueBodySettingsOverflowItem = {
  /**
     * @minimum 0
     * @maximum 7200000
     */
  afterMs: number;
  exit: ChangeQueueBodySettingsOverflowItemExit;
};
