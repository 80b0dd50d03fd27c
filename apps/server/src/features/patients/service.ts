import type { NewPatient, Patient, PatientChange } from '@suifang/contract/patients.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { refuseImplausibleBirth, refuseImplausibleDays, refuseImplausibleName } from './doubts.ts';
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

/** The columns of a name that is new to the record; `own` is how somebody says that it is read. */
function nameColumns(
  raw: string,
  own: Readonly<{ pinyin?: string | undefined; initials?: string | undefined }>,
) {
  refuseImplausibleName(raw, 'name');
  const name = normalizeName(raw);
  if (name === undefined) {
    const message = { zh: '姓名里没有文字', en: 'There is no letter in the name' };
    throw fail('request.invalid', { fields: [{ path: 'name', message }] });
  }
  return { name, ...searchTermsOf(name, own) };
}

/** A reading that was typed once stays until the name is another one. */
function changedNameColumns({ name: before, ...kept }: Patient, change: PatientChange) {
  const name = change.name === undefined ? before : (normalizeName(change.name) ?? change.name);
  if (name !== before) return nameColumns(name, change);
  const { pinyin = kept.pinyin, initials = kept.initials } = change;
  return change.pinyin === undefined && change.initials === undefined
    ? {}
    : searchTermsOf(before, { pinyin, initials });
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
  refuseImplausibleBirth(input, now);
  await insertPatient(trx, {
    id,
    ...nameColumns(input.name, {}),
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
  const { version, sex, birthDate, note, deceasedAt } = change;
  const before = await requirePatient(ports, trx, id);
  const now = ports.clock.now();
  const deceased = deceasedAt === undefined ? before.deceasedAt : deceasedAt;
  refuseImplausibleDays(
    { birth: birthDate ?? undefined, deceased: deceased ? hospitalDay(deceased) : undefined },
    { birth: 'birthDate' },
    now,
  );
  await changePatientRow(trx, id, version, {
    updated_at: now,
    ...changedNameColumns(before, change),
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
