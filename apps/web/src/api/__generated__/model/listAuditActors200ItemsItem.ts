/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ListAuditActors200ItemsItem = {
  id: string;
  name: string;
};
