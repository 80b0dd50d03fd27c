import { sql } from 'kysely';
import type { Insertable } from 'kysely';
import type { Db } from '../../../schema.ts';
import type { ConsentTable, DoNotCallTable } from '../../../schema-patients.ts';

export async function insertConsent(db: Db, row: Insertable<ConsentTable>): Promise<void> {
  await db.insertInto('consent').values(row).execute();
}

export async function insertDoNotCall(db: Db, row: Insertable<DoNotCallTable>): Promise<void> {
  await db.insertInto('do_not_call').values(row).execute();
}

/** Lifts an entry of the patient or of one of their numbers. False when there is none that still holds. */
export async function liftDoNotCall(db: Db, patientId: string, entryId: string, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('do_not_call')
    .set({ lifted_at: at })
    .where('id', '=', entryId)
    .where('lifted_at', 'is', null)
    .where((row) =>
      row.or([
        row('patient_id', '=', patientId),
        row(
          'phone_bidx',
          'in',
          row.selectFrom('phone').select('phone.bidx').where('phone.patient_id', '=', patientId),
        ),
      ]),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function findPhone(db: Db, patientId: string, phoneId: string) {
  return db
    .selectFrom('phone')
    .select(['id', 'number_enc', 'bidx'])
    .where('patient_id', '=', patientId)
    .where('id', '=', phoneId)
    .executeTakeFirst();
}

/** The ciphertext of an identity-card number, by the blind index in hexadecimal. */
export async function findNationalId(db: Db, patientId: string, bidx: Buffer) {
  return db
    .selectFrom('patient_identifier')
    .select('value_enc')
    .where('patient_id', '=', patientId)
    .where('system', '=', 'national_id')
    .where('bidx', '=', bidx)
    .executeTakeFirst();
}

/** How many whole numbers somebody has seen since an instant. Read after one's own view was recorded. */
export async function countRevealed(db: Db, actorId: string | null, since: Date): Promise<number> {
  const row = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('action', '=', 'patient.revealed')
    .where('actor_id', '=', actorId)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How many whole numbers somebody has taken along in lists since then. */
export async function countExportedNumbers(db: Db, actorId: string | null, since: Date): Promise<number> {
  const row = await db
    .selectFrom('audit')
    .select(sql<number>`coalesce(sum((detail->>'rows')::int), 0)::int`.as('count'))
    .where('action', '=', 'campaign.numbers-exported')
    .where('actor_id', '=', actorId)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return row.count;
}
