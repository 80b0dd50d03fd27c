/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Alert } from './alert.ts';

export type ListAlerts200 = {
  items: Alert[];
  total: number;
  page: number;
  pageSize: number;
};
