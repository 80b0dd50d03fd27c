/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodySettingsPatientCap = {
  /**
     * @minimum 1
     * @maximum 100
     */
  attempts: number;
  /**
     * @minimum 1
     * @maximum 31536000000
     */
  perMs: number;
};
