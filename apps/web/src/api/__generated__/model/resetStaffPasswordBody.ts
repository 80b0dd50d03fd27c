/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ResetStaffPasswordBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 200
     */
  password: string;
};
