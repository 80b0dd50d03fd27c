/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TransferQueue } from './transferQueue.ts';

export type ListTransferQueues200 = {
  items: TransferQueue[];
};
