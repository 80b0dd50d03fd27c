/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListImportRowsOutcome } from './listImportRowsOutcome.ts';
import type { ListImportRowsSort } from './listImportRowsSort.ts';

export type ListImportRowsParams = {
/**
 * @minimum 1
 * @maximum 1000000
 */
page?: number;
/**
 * @minimum 1
 * @maximum 200
 */
pageSize?: number;
sort?: ListImportRowsSort;
outcome?: ListImportRowsOutcome;
toCheck?: string;
};
