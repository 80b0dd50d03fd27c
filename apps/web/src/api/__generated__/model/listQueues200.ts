/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Queue } from './queue.ts';

export type ListQueues200 = {
  items: Queue[];
};
