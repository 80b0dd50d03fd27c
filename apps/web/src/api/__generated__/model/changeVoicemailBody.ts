/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeVoicemailBodyAction } from './changeVoicemailBodyAction.ts';

export type ChangeVoicemailBody = {
  /** @minimum 1 */
  version: number;
  action: ChangeVoicemailBodyAction;
  /** @maxLength 500 */
  note?: string;
};
