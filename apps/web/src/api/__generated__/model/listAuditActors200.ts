/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListAuditActors200ItemsItem } from './listAuditActors200ItemsItem.ts';

export type ListAuditActors200 = {
  items: ListAuditActors200ItemsItem[];
};
