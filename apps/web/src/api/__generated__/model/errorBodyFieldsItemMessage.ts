/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ErrorBodyFieldsItemMessage = {
  zh: string;
  en: string;
};
