/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IdentifyCallerBody = {
  patientId: string;
} | {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  sex: 'male' | 'female' | 'unknown';
};
