/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PeoplesCallPatient = {
  id: string;
  name: string;
} | null;
