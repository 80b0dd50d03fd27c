/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientStaysItemDepartment } from './patientStaysItemDepartment.ts';
import type { PatientStaysItemKind } from './patientStaysItemKind.ts';

export type PatientStaysItem = {
  id: string;
  kind: PatientStaysItemKind;
  visitNo: string;
  department: PatientStaysItemDepartment;
  /** @nullable */
  ward: string | null;
  /** @nullable */
  doctor: string | null;
  admittedAt: string | null;
  dischargedAt: string | null;
  /** @nullable */
  dischargeDisposition: string | null;
};
