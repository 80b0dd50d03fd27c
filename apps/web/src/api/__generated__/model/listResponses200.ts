/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ResponseSummary } from './responseSummary.ts';

export type ListResponses200 = {
  items: ResponseSummary[];
  total: number;
  page: number;
  pageSize: number;
};
