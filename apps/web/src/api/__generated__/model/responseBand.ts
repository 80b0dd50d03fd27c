/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ResponseBand = {
  zh: string;
  en: string;
} | null;
