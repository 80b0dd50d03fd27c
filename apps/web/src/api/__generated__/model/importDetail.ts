/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportDetailCounts } from './importDetailCounts.ts';
import type { ImportDetailFailure } from './importDetailFailure.ts';
import type { ImportDetailFormat } from './importDetailFormat.ts';
import type { ImportDetailPreview } from './importDetailPreview.ts';
import type { ImportDetailState } from './importDetailState.ts';

export interface ImportDetail {
  id: string;
  fileName: string;
  format: ImportDetailFormat;
  state: ImportDetailState;
  rowsTotal: number | null;
  rowsDone: number;
  counts: ImportDetailCounts;
  failure: ImportDetailFailure;
  hasErrorFile: boolean;
  /** @nullable */
  by: string | null;
  byId: string | null;
  createdAt: string;
  finishedAt: string | null;
  preview: ImportDetailPreview;
  mapping: ('name' | 'sex' | 'birthDate' | 'nationalId' | 'mrn' | 'inpatientNo' | 'cardNo' | 'visitCount' | 'phone' | 'contactName' | 'contactRelationship' | 'contactPhone' | 'department' | 'ward' | 'doctor' | 'admittedAt' | 'dischargedAt' | 'visitedAt' | 'dischargeDisposition' | 'diagnosis' | 'diagnosisCode' | 'operation' | 'operationCode' | 'operatedAt' | 'surgeon' | null)[] | null;
  /** @nullable */
  encoding: string | null;
}
