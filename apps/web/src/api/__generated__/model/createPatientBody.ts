/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreatePatientBodyIdentifiersItem } from './createPatientBodyIdentifiersItem.ts';
import type { CreatePatientBodyPhonesItem } from './createPatientBodyPhonesItem.ts';
import type { CreatePatientBodySex } from './createPatientBodySex.ts';

export type CreatePatientBody = {
  /**
     * @minLength 1
     * @maxLength 60
     */
  name: string;
  sex?: CreatePatientBodySex;
  birthDate?: string;
  /** @maxLength 2000 */
  note?: string;
  /** @maxItems 10 */
  identifiers?: CreatePatientBodyIdentifiersItem[];
  /** @maxItems 10 */
  phones?: CreatePatientBodyPhonesItem[];
};
