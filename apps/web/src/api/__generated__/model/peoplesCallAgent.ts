/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PeoplesCallAgent = {
  id: string;
  name: string;
} | null;
