/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RevealCallerBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  reason: string;
};
