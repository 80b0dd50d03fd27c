/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RedialCampaignBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name?: string;
};
