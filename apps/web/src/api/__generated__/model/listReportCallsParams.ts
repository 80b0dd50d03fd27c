/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListReportCallsFigure } from './listReportCallsFigure.ts';

export type ListReportCallsParams = {
figure: ListReportCallsFigure;
/**
 * @maxLength 200
 */
value?: string;
/**
 * @maxLength 200
 */
linkId?: string;
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
