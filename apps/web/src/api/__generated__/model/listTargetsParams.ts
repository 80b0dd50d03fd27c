/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListTargetsBlockedRule } from './listTargetsBlockedRule.ts';
import type { ListTargetsOutcome } from './listTargetsOutcome.ts';
import type { ListTargetsResult } from './listTargetsResult.ts';
import type { ListTargetsSort } from './listTargetsSort.ts';
import type { ListTargetsState } from './listTargetsState.ts';

export type ListTargetsParams = {
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
sort?: ListTargetsSort;
state?: ListTargetsState;
result?: ListTargetsResult;
outcome?: ListTargetsOutcome;
blockedRule?: ListTargetsBlockedRule;
patientId?: string;
wantsPerson?: string;
};
