/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientSummary } from './patientSummary.ts';

export type ListPatients200 = {
  items: PatientSummary[];
  total: number;
  page: number;
  pageSize: number;
};
