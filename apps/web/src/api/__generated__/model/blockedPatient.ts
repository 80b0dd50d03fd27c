/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { BlockedPatientRule } from './blockedPatientRule.ts';

export interface BlockedPatient {
  patientId: string;
  patientName: string;
  /** @nullable */
  phone: string | null;
  rule: BlockedPatientRule;
  until: string | null;
}
