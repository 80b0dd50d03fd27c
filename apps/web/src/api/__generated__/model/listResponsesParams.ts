/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListResponsesSort } from './listResponsesSort.ts';
import type { ListResponsesStatus } from './listResponsesStatus.ts';

export type ListResponsesParams = {
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
sort?: ListResponsesSort;
patientId?: string;
questionnaireId?: string;
status?: ListResponsesStatus;
};
