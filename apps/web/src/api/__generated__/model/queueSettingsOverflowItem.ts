/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QueueSettingsOverflowItemExit } from './queueSettingsOverflowItemExit.ts';

export type QueueSettingsOverflowItem = {
  /**
     * @minimum 0
     * @maximum 7200000
     */
  afterMs: number;
  exit: QueueSettingsOverflowItemExit;
};
