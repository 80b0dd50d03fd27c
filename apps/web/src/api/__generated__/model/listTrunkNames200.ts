/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkName } from './trunkName.ts';

export type ListTrunkNames200 = {
  items: TrunkName[];
};
