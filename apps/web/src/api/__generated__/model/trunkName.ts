/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { TrunkNameState } from './trunkNameState.ts';

export interface TrunkName {
  id: string;
  name: string;
  isEnabled: boolean;
  state: TrunkNameState;
}
