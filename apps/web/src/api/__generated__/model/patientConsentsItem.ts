/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientConsentsItemPurpose } from './patientConsentsItemPurpose.ts';

export type PatientConsentsItem = {
  id: string;
  purpose: PatientConsentsItemPurpose;
  isGranted: boolean;
  source: string;
  at: string;
};
