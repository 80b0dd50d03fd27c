/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RereadImportBody = {
  /**
     * @minimum 0
     * @maximum 255
     */
  sheet?: number;
  /**
     * @minimum 0
     * @maximum 100
     */
  headerRow?: number;
};
