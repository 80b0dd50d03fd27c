/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListIncomingCallsRating } from './listIncomingCallsRating.ts';
import type { ListIncomingCallsResult } from './listIncomingCallsResult.ts';
import type { ListIncomingCallsSort } from './listIncomingCallsSort.ts';

export type ListIncomingCallsParams = {
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
sort?: ListIncomingCallsSort;
/**
 * @maxLength 60
 */
q?: string;
queueId?: string;
result?: ListIncomingCallsResult;
rating?: ListIncomingCallsRating;
from?: string;
to?: string;
};
