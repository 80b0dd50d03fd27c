/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportRow } from './importRow.ts';

export type ListImportRows200 = {
  items: ImportRow[];
  total: number;
  page: number;
  pageSize: number;
};
