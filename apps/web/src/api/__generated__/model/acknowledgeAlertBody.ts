/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AcknowledgeAlertBody = {
  /** @minimum 1 */
  version: number;
  /**
     * @minLength 1
     * @maxLength 1000
     */
  actionTaken: string;
};
