/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AuditLineObject = {
  kind: string;
  id: string;
  /** @nullable */
  name: string | null;
};
