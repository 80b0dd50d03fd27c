/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientHitFoundBy } from './patientHitFoundBy.ts';
import type { PatientHitSex } from './patientHitSex.ts';

export interface PatientHit {
  id: string;
  name: string;
  sex: PatientHitSex;
  birthDate: string | null;
  /** @nullable */
  mrn: string | null;
  /** @nullable */
  phone: string | null;
  foundBy: PatientHitFoundBy;
}
