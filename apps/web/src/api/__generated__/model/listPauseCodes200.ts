/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PauseCode } from './pauseCode.ts';

export type ListPauseCodes200 = {
  items: PauseCode[];
};
