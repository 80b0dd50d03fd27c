/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListQuestionnairesSort } from './listQuestionnairesSort.ts';
import type { ListQuestionnairesState } from './listQuestionnairesState.ts';

export type ListQuestionnairesParams = {
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
sort?: ListQuestionnairesSort;
/**
 * @maxLength 100
 */
q?: string;
state?: ListQuestionnairesState;
};
