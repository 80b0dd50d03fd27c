/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AlertMessage = {
  zh: string;
  en: string;
};
