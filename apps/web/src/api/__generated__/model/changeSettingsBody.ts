/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeSettingsBody = {
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  allowsAbroad?: boolean;
  /** @minimum 1 */
  version: number;
};
