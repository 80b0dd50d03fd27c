/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type TrunkTestResultWords = {
  zh: string;
  en: string;
};
