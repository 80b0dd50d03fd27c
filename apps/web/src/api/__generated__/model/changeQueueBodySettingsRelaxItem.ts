/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeQueueBodySettingsRelaxItem = {
  /**
     * @minimum 0
     * @maximum 3600000
     */
  afterMs: number;
  /**
     * @minimum 1
     * @maximum 10
     */
  byLevels: number;
};
