/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SignInBody = {
  /** @maxLength 100 */
  login: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  password: string;
};
