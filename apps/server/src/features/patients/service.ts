import type { NewPatient, Patient, PatientChange } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { identifierColumns } from './fields.ts';
import { readNewPhones } from './phones.ts';
import { requirePatient } from './present.ts';
import { normalizeName, searchTermsOf } from './rules/names.ts';
import {
  changePatientRow,
  deleteIdentifiers,
  findIdentifierOwner,
  insertIdentifier,
  insertPatient,
  replacePhoneRows,
} from './store/writes.ts';

export type PatientPorts = Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'audit'>;

function nameColumns(raw: string) {
  const name = normalizeName(raw);
  if (name === undefined) {
    const message = { zh: '姓名里没有文字', en: 'There is no letter in the name' };
    throw fail('request.invalid', { fields: [{ path: 'name', message }] });
  }
  return { name, ...searchTermsOf(name) };
}

async function addIdentifiers(
  ports: PatientPorts,
  trx: Db,
  patientId: string,
  identifiers: NewPatient['identifiers'],
): Promise<void> {
  for (const { system, value } of identifiers) {
    const columns = identifierColumns(ports.vault, system, value);
    const isOwn = await insertIdentifier(trx, { patient_id: patientId, ...columns });
    if (isOwn) continue;
    const owner = await findIdentifierOwner(trx, system, columns.bidx);
    throw fail('patient.identifier-taken', { details: { name: owner?.name ?? '' } });
  }
}

/** Registers a patient. Throws `patient.identifier-taken` or `patient.phone-unreadable`. */
export async function createPatient(
  ports: PatientPorts,
  trx: Db,
  actor: Actor,
  input: NewPatient,
): Promise<Patient> {
  const id = ports.ids.next();
  const now = ports.clock.now();
  await insertPatient(trx, {
    id,
    ...nameColumns(input.name),
    sex: input.sex,
    birth_date: input.birthDate ?? null,
    deceased_at: null,
    note: input.note || null,
    created_at: now,
    updated_at: now,
  });
  await addIdentifiers(ports, trx, id, input.identifiers);
  const phones = readNewPhones(ports, id, input.phones, 'phones');
  await replacePhoneRows(trx, id, [], phones, now);
  await ports.audit.record(trx, { actor, action: 'patient.created', object: { kind: 'patient', id } });
  return requirePatient(ports, trx, id);
}

/** Changes who a patient is. Throws `request.conflict` when somebody else has changed the record meanwhile. */
export async function changePatient(
  ports: PatientPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: PatientChange,
): Promise<Patient> {
  const { version, name, sex, birthDate, note, deceasedAt } = change;
  await requirePatient(ports, trx, id);
  await changePatientRow(trx, id, version, {
    updated_at: ports.clock.now(),
    ...(name === undefined ? {} : nameColumns(name)),
    ...(sex === undefined ? {} : { sex }),
    ...(birthDate === undefined ? {} : { birth_date: birthDate }),
    ...(note === undefined ? {} : { note: note || null }),
    ...(deceasedAt === undefined ? {} : { deceased_at: deceasedAt }),
  });
  await deleteIdentifiers(trx, id, change.removeIdentifiers ?? []);
  await addIdentifiers(ports, trx, id, change.addIdentifiers ?? []);
  await ports.audit.record(trx, {
    actor,
    action: 'patient.changed',
    object: { kind: 'patient', id },
    detail: { fields: Object.keys(change).filter((field) => field !== 'version') },
  });
  return requirePatient(ports, trx, id);
}
