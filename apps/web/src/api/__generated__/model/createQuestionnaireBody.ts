/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateQuestionnaireBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  title: string;
};
