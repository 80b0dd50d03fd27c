/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangePatientContactsBodyContactsItem = {
  id?: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  /**
     * @minLength 1
     * @maxLength 40
     */
  relationship: string;
  mayDiscussHealth?: boolean;
};
