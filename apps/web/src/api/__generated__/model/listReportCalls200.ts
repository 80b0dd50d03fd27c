/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ReportCall } from './reportCall.ts';

export type ListReportCalls200 = {
  items: ReportCall[];
  total: number;
  page: number;
  pageSize: number;
};
