/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListCallbackTasksSort } from './listCallbackTasksSort.ts';
import type { ListCallbackTasksState } from './listCallbackTasksState.ts';
import type { ListCallbackTasksWhose } from './listCallbackTasksWhose.ts';

export type ListCallbackTasksParams = {
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
sort?: ListCallbackTasksSort;
state?: ListCallbackTasksState;
whose?: ListCallbackTasksWhose;
};
