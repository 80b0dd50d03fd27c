/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ImportRowOutcome } from './importRowOutcome.ts';
import type { ImportRowPatient } from './importRowPatient.ts';
import type { ImportRowPerson } from './importRowPerson.ts';
import type { ImportRowProblemsItem } from './importRowProblemsItem.ts';

export interface ImportRow {
  rowNumber: number;
  outcome: ImportRowOutcome;
  person: ImportRowPerson;
  patient: ImportRowPatient;
  problems: ImportRowProblemsItem[];
}
