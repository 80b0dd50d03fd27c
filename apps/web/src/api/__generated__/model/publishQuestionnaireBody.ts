/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PublishQuestionnaireBody = {
  /** @minimum 1 */
  version: number;
};
