/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportSummary } from './importSummary.ts';

export type ListImports200 = {
  items: ImportSummary[];
  total: number;
  page: number;
  pageSize: number;
};
