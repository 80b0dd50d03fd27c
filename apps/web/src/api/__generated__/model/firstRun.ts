/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface FirstRun {
  hasPatients: boolean;
  hasTrunks: boolean;
}
