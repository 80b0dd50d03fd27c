/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListCallsOutcome } from './listCallsOutcome.ts';
import type { ListCallsRecording } from './listCallsRecording.ts';
import type { ListCallsResult } from './listCallsResult.ts';
import type { ListCallsSort } from './listCallsSort.ts';
import type { ListCallsState } from './listCallsState.ts';

export type ListCallsParams = {
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
sort?: ListCallsSort;
/**
 * @maxLength 60
 */
q?: string;
patientId?: string;
campaignId?: string;
outcome?: ListCallsOutcome;
result?: ListCallsResult;
state?: ListCallsState;
from?: string;
to?: string;
recording?: ListCallsRecording;
};
