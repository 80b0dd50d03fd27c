/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientIdentifiersItemSystem } from './patientIdentifiersItemSystem.ts';
import type { PatientIdentifiersItemWarning } from './patientIdentifiersItemWarning.ts';

export type PatientIdentifiersItem = {
  system: PatientIdentifiersItemSystem;
  value: string;
  key: string;
  warning: PatientIdentifiersItemWarning;
};
