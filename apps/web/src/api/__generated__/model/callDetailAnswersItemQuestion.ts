/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailAnswersItemQuestion = {
  zh: string;
  en: string;
};
