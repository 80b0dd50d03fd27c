/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface GeneralSettings {
  /**
     * @minLength 2
     * @maxLength 40
     */
  hospital: string;
  allowsAbroad: boolean;
  version: number;
}
