/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientHit } from './patientHit.ts';

export type SearchPatients200 = {
  items: PatientHit[];
};
