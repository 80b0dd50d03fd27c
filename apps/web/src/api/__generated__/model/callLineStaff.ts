/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallLineStaff = {
  id: string;
  name: string;
} | null;
