/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DialOutBodyTo } from './dialOutBodyTo.ts';

export type DialOutBody = {
  to: DialOutBodyTo;
  /**
     * @minLength 4
     * @maxLength 200
     */
  despite?: string;
};
