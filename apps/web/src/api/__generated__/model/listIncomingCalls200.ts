/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { IncomingCall } from './incomingCall.ts';

export type ListIncomingCalls200 = {
  items: IncomingCall[];
  total: number;
  page: number;
  pageSize: number;
};
