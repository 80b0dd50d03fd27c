/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CountNewVoicemails200 = {
  count: number;
};
