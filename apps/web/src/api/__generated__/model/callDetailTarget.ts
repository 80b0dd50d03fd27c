/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailTargetResult } from './callDetailTargetResult.ts';
import type { CallDetailTargetState } from './callDetailTargetState.ts';

export type CallDetailTarget = {
  id: string;
  state: CallDetailTargetState;
  result: CallDetailTargetResult;
};
