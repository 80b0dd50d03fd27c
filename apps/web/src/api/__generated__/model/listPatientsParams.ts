/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListPatientsSort } from './listPatientsSort.ts';

export type ListPatientsParams = {
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
sort?: ListPatientsSort;
/**
 * @maxLength 100
 */
q?: string;
departmentId?: string;
/**
 * @maxLength 60
 */
ward?: string;
dischargedFrom?: string;
dischargedTo?: string;
};
