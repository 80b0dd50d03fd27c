/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListBlockedPatientsRule } from './listBlockedPatientsRule.ts';

export type ListBlockedPatientsParams = {
rule: ListBlockedPatientsRule;
isForGood: string;
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
};
