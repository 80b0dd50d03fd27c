/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AlertSaidAnswer = {
  zh: string;
  en: string;
};
