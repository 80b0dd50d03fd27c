/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListImportsSort } from './listImportsSort.ts';
import type { ListImportsState } from './listImportsState.ts';

export type ListImportsParams = {
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
sort?: ListImportsSort;
state?: ListImportsState;
};
