/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListCampaignsSort } from './listCampaignsSort.ts';
import type { ListCampaignsState } from './listCampaignsState.ts';

export type ListCampaignsParams = {
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
sort?: ListCampaignsSort;
/**
 * @maxLength 100
 */
q?: string;
state?: ListCampaignsState;
};
