/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientConsentsItem } from './patientConsentsItem.ts';
import type { PatientContactsItem } from './patientContactsItem.ts';
import type { PatientDoNotCallItem } from './patientDoNotCallItem.ts';
import type { PatientIdentifiersItem } from './patientIdentifiersItem.ts';
import type { PatientPhonesItem } from './patientPhonesItem.ts';
import type { PatientSex } from './patientSex.ts';
import type { PatientStaysItem } from './patientStaysItem.ts';

export interface Patient {
  id: string;
  name: string;
  pinyin: string;
  initials: string;
  sex: PatientSex;
  birthDate: string | null;
  deceasedAt: string | null;
  /** @nullable */
  note: string | null;
  isSample: boolean;
  identifiers: PatientIdentifiersItem[];
  phones: PatientPhonesItem[];
  contacts: PatientContactsItem[];
  stays: PatientStaysItem[];
  consents: PatientConsentsItem[];
  doNotCall: PatientDoNotCallItem[];
  createdAt: string;
  updatedAt: string;
  version: number;
}
