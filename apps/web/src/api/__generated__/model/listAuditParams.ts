/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListAuditAction } from './listAuditAction.ts';
import type { ListAuditSort } from './listAuditSort.ts';

export type ListAuditParams = {
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
sort?: ListAuditSort;
actorId?: string;
action?: ListAuditAction;
from?: string;
to?: string;
};
