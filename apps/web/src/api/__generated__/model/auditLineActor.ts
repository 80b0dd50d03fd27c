/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AuditLineActor = {
  id: string | null;
  name: string;
};
