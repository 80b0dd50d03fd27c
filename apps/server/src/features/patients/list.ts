import type { PageOf } from '@suifang/contract/paging.ts';
import type { PatientQuery, PatientSummary } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import { maskPhone } from './rules/masking.ts';
import { findPatientIds } from './search.ts';
import { findAllPatientIds, findPatientRows } from './store/list.ts';

/** A search that finds more than this is too wide to be read through; the list then shows the closest. */
const MOST_FOUND = 500;

/** Which patients of the list are meant, however they are sorted and paged. */
export type PatientConditions = Omit<PatientQuery, 'page' | 'pageSize' | 'sort'>;

const idsFound = async (ports: Pick<Context, 'db' | 'vault'>, q: string | undefined) =>
  q ? (await findPatientIds(ports, q, MOST_FOUND)).map((hit) => hit.id) : undefined;

/** The ids of all patients that the list shows, over all its pages, for the same conditions. */
export async function findListedPatients(
  ports: Pick<Context, 'db' | 'vault'>,
  conditions: PatientConditions,
): Promise<string[]> {
  return findAllPatientIds(ports.db, conditions, await idsFound(ports, conditions.q));
}

/** One page of patients: all, or those that match words, a department, a ward or a period of discharge. */
export async function listPatients(
  ports: Pick<Context, 'db' | 'vault'>,
  query: PatientQuery,
): Promise<PageOf<PatientSummary>> {
  const { rows, total } = await findPatientRows(ports.db, query, await idsFound(ports, query.q));
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    sex: row.sex,
    birthDate: row.birth_date,
    isDeceased: row.deceased_at !== null,
    isSample: row.is_sample,
    mrn: row.mrn,
    phone: row.number_enc && maskPhone(ports.vault.decrypt(row.number_enc, 'phone.number')),
    department: row.department,
    ward: row.ward,
    doctor: row.doctor,
    dischargedAt: row.discharged_at,
    diagnosis: row.diagnosis,
    updatedAt: row.updated_at,
  }));
  return { items, total, page: query.page, pageSize: query.pageSize };
}
