/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailWireLegsItemStaff = {
  id: string;
  name: string;
} | null;
