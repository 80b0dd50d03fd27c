/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListStaffSort } from './listStaffSort.ts';
import type { ListStaffState } from './listStaffState.ts';

export type ListStaffParams = {
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
sort?: ListStaffSort;
/**
 * @maxLength 100
 */
q?: string;
state?: ListStaffState;
};
