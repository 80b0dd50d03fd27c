/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientDoNotCallItemPurpose } from './patientDoNotCallItemPurpose.ts';

export type PatientDoNotCallItem = {
  id: string;
  phoneId: string | null;
  purpose: PatientDoNotCallItemPurpose;
  reason: string;
  source: string;
  until: string | null;
  createdAt: string;
};
