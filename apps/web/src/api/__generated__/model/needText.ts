/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type NeedText = {
  zh: string;
  en: string;
} | null;
