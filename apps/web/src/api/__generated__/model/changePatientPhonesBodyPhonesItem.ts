/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangePatientPhonesBodyPhonesItem = {
  id: string;
  kind: 'mobile' | 'landline' | 'other';
  owner: 'self' | 'spouse' | 'child' | 'parent' | 'other';
  status: 'valid' | 'invalid' | 'suspended' | 'wrong_person' | 'unverified';
} | {
  /**
     * @minLength 1
     * @maxLength 40
     */
  number: string;
  owner?: 'self' | 'spouse' | 'child' | 'parent' | 'other';
  contactId?: string;
};
