/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeOwnPasswordBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  current: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  next: string;
};
