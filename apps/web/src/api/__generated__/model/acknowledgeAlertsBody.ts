/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AcknowledgeAlertsBody = {
  /**
     * @minItems 1
     * @maxItems 200
     */
  ids: string[];
  /**
     * @minLength 1
     * @maxLength 1000
     */
  actionTaken: string;
};
