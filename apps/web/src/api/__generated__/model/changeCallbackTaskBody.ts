/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeCallbackTaskBodyAction } from './changeCallbackTaskBodyAction.ts';

export type ChangeCallbackTaskBody = {
  /** @minimum 1 */
  version: number;
  action: ChangeCallbackTaskBodyAction;
  /** @maxLength 500 */
  result?: string;
};
