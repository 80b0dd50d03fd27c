/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListVoicemailsSort } from './listVoicemailsSort.ts';
import type { ListVoicemailsState } from './listVoicemailsState.ts';
import type { ListVoicemailsWhose } from './listVoicemailsWhose.ts';

export type ListVoicemailsParams = {
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
sort?: ListVoicemailsSort;
state?: ListVoicemailsState;
whose?: ListVoicemailsWhose;
};
