/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListPeoplesCallsKind } from './listPeoplesCallsKind.ts';
import type { ListPeoplesCallsSort } from './listPeoplesCallsSort.ts';

export type ListPeoplesCallsParams = {
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
sort?: ListPeoplesCallsSort;
kind: ListPeoplesCallsKind;
/**
 * @maxLength 60
 */
q?: string;
from?: string;
to?: string;
};
