/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkWithStatus } from './trunkWithStatus.ts';

export type ListTrunks200 = {
  items: TrunkWithStatus[];
};
