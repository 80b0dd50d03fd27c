/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreatePatientBodyPhonesItemOwner } from './createPatientBodyPhonesItemOwner.ts';

export type CreatePatientBodyPhonesItem = {
  /**
     * @minLength 1
     * @maxLength 40
     */
  number: string;
  owner?: CreatePatientBodyPhonesItemOwner;
  contactId?: string;
};
