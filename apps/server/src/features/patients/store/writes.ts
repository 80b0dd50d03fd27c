import { sql } from 'kysely';
import type { Insertable, Updateable } from 'kysely';
import { assertVersionMatched } from '../../../platform/db/version.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Db } from '../../../schema.ts';
import type {
  ContactTable,
  DiagnosisTable,
  OperationTable,
  PatientIdentifierTable,
  PatientTable,
  PhoneTable,
  StayTable,
} from '../../../schema-patients.ts';

export async function insertPatient(db: Db, row: Insertable<PatientTable>): Promise<void> {
  await db.insertInto('patient').values(row).execute();
}

/** Changes a patient who is still at `version`, or only moves the version on. Throws `request.conflict`. */
export async function changePatientRow(
  db: Db,
  id: string,
  version: number,
  change: Updateable<PatientTable> & { updated_at: Date },
): Promise<void> {
  const result = await db
    .updateTable('patient')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return;
  // An import changes many records with one audit entry: then nobody is named rather than somebody who was earlier.
  const row = await db.selectFrom('patient').select('updated_at').where('id', '=', id).executeTakeFirst();
  const trace = { kind: 'patient', id, except: ['patient.revealed'], since: row?.updated_at };
  await assertVersionMatched(db, result, trace);
}

/** The name of the patient who already has this number, when it is one that only one person can have. */
export async function findIdentifierOwner(
  db: Db,
  system: PatientIdentifierTable['system'],
  bidx: Buffer,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('patient_identifier as i')
    .innerJoin('patient as p', 'p.id', 'i.patient_id')
    .select(['p.id', 'p.name'])
    .where('i.system', '=', system)
    .where('i.bidx', '=', bidx)
    .limit(1)
    .executeTakeFirst();
}

/** Registers an identifier; one that is there already stays as it is. False: another patient has it. */
export async function insertIdentifier(db: Db, row: Insertable<PatientIdentifierTable>): Promise<boolean> {
  await db
    .insertInto('patient_identifier')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const own = await db
    .selectFrom('patient_identifier')
    .select('patient_id')
    .where('patient_id', '=', row.patient_id)
    .where('system', '=', row.system)
    .where('bidx', '=', row.bidx)
    .executeTakeFirst();
  return own !== undefined;
}

/** `keys` are blind indexes in hexadecimal, with the system before them. */
export async function deleteIdentifiers(db: Db, patientId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .deleteFrom('patient_identifier')
    .where('patient_id', '=', patientId)
    .where(sql<string>`system || ':' || encode(bidx, 'hex')`, 'in', [...keys])
    .execute();
}

/** Makes the phones of a patient those given, in their order; what is not among them goes. */
export async function replacePhoneRows(
  db: Db,
  patientId: string,
  kept: ReadonlyArray<
    Pick<PhoneTable, 'id' | 'owner' | 'kind' | 'rank'> & {
      status: 'valid' | 'invalid' | 'suspended' | 'wrong_person' | 'unverified';
    }
  >,
  added: ReadonlyArray<Insertable<PhoneTable>>,
  now: Date,
): Promise<void> {
  const ids = kept.map((phone) => phone.id);
  await db
    .deleteFrom('phone')
    .where('patient_id', '=', patientId)
    .$if(ids.length > 0, (rows) => rows.where('id', 'not in', ids))
    .execute();
  for (const { id, owner, kind, rank, status } of kept) {
    await db
      .updateTable('phone')
      .set((row) => ({
        owner,
        kind,
        rank,
        status,
        status_at: sql<Date | null>`case when ${row.ref('status')} = ${status} then ${row.ref('status_at')} else ${now} end`,
      }))
      .where('patient_id', '=', patientId)
      .where('id', '=', id)
      .execute();
  }
  if (added.length > 0) {
    await db
      .insertInto('phone')
      .values([...added])
      .onConflict((conflict) => conflict.columns(['patient_id', 'bidx']).doNothing())
      .execute();
  }
}

/** Makes the contacts of a patient those given; phones of one who goes away go too. */
export async function replaceContactRows(
  db: Db,
  patientId: string,
  contacts: ReadonlyArray<Insertable<ContactTable> & { may_discuss_health: boolean }>,
): Promise<void> {
  const ids = contacts.map((contact) => contact.id);
  await db
    .deleteFrom('contact')
    .where('patient_id', '=', patientId)
    .$if(ids.length > 0, (rows) => rows.where('id', 'not in', ids))
    .execute();
  for (const contact of contacts) {
    const { name, relationship, may_discuss_health: mayDiscuss } = contact;
    await db
      .insertInto('contact')
      .values(contact)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ name, relationship, may_discuss_health: mayDiscuss })
          .where('contact.patient_id', '=', patientId),
      )
      .execute();
  }
}

/** The department of that name; made when it is new. */
export async function ensureDepartment(db: Db, ids: Ids, name: string): Promise<string> {
  await db
    .insertInto('department')
    .values({ id: ids.next(), code: name, name })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const row = await db
    .selectFrom('department')
    .select('id')
    .where('code', '=', name)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds a stay or changes the one with the same visit number. Answers its id. */
export async function upsertStay(db: Db, row: Insertable<StayTable>): Promise<string> {
  const { id: _id, patient_id: _patient, kind: _kind, visit_no: _visit, ...change } = row;
  const saved = await db
    .insertInto('stay')
    .values(row)
    .onConflict((conflict) => conflict.columns(['patient_id', 'kind', 'visit_no']).doUpdateSet(change))
    .returning('id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

/** Adds a diagnosis that the stay does not have yet. */
export async function addDiagnosis(
  db: Db,
  row: Insertable<DiagnosisTable> & { stay_id: string },
): Promise<void> {
  const known = await db
    .selectFrom('diagnosis')
    .select('id')
    .where('patient_id', '=', row.patient_id)
    .where('stay_id', '=', row.stay_id)
    .where('name', '=', row.name)
    .executeTakeFirst();
  if (!known) await db.insertInto('diagnosis').values(row).execute();
}

/** Adds an operation that the stay does not have yet. */
export async function addOperation(
  db: Db,
  row: Insertable<OperationTable> & { stay_id: string },
): Promise<void> {
  const known = await db
    .selectFrom('operation')
    .select('id')
    .where('patient_id', '=', row.patient_id)
    .where('stay_id', '=', row.stay_id)
    .where('name', '=', row.name)
    .executeTakeFirst();
  if (!known) await db.insertInto('operation').values(row).execute();
}
