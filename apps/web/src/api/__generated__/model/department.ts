/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface Department {
  id: string;
  code: string;
  name: string;
}
