/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallSummary } from './callSummary.ts';

export type ListCalls200 = {
  items: CallSummary[];
  total: number;
  page: number;
  pageSize: number;
};
