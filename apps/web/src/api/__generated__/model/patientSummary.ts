/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientSummarySex } from './patientSummarySex.ts';

export interface PatientSummary {
  id: string;
  name: string;
  sex: PatientSummarySex;
  birthDate: string | null;
  isDeceased: boolean;
  isSample: boolean;
  /** @nullable */
  mrn: string | null;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  department: string | null;
  /** @nullable */
  ward: string | null;
  /** @nullable */
  doctor: string | null;
  dischargedAt: string | null;
  /** @nullable */
  diagnosis: string | null;
  updatedAt: string;
}
