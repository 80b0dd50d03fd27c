import type { Db } from '../../schema.ts';

/** Somebody who can be called: null where it is not known. */
export type DialRow = Readonly<{
  patient_id: string | null;
  number_enc: Buffer | null;
  number_bidx: Buffer | null;
}>;

const phoneRow = (db: Db) =>
  db.selectFrom('phone').select(['patient_id', 'number_enc', 'bidx as number_bidx']);

/** One number of a patient or of their family. */
export const findPhoneRow = (db: Db, id: string) => phoneRow(db).where('id', '=', id).executeTakeFirst();

/** The number by which a patient is reached first. */
export const findFirstPhone = (db: Db, patientId: string) =>
  phoneRow(db)
    .where('patient_id', '=', patientId)
    .where('status', 'in', ['valid', 'unverified'])
    .orderBy('rank')
    .orderBy('id')
    .executeTakeFirst();

/** Who wants to be rung back, when this person may see it; `queueIds` undefined: everybody. */
export const findTaskRow = (
  db: Db,
  id: string,
  { staffId, queueIds }: Readonly<{ staffId: string; queueIds: readonly string[] | undefined }>,
) =>
  db
    .selectFrom('callback_task')
    .select(['patient_id', 'number_enc', 'number_bidx'])
    .where('id', '=', id)
    .$if(queueIds !== undefined, (rows) =>
      rows.where((row) =>
        row.or([
          row('assigned_to', '=', staffId),
          row('queue_id', 'is', null).and('assigned_to', 'is', null),
          ...(queueIds && queueIds.length > 0 ? [row('queue_id', 'in', queueIds)] : []),
        ]),
      ),
    )
    .executeTakeFirst();

/** The other side of a call between people. */
export const findCallRow = (db: Db, id: string) =>
  db
    .selectFrom('call')
    .select(['patient_id', 'number_enc', 'number_bidx'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Whom a campaign has called, and on which number. */
export const findAttemptRow = (db: Db, id: string) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('phone as n', 'n.id', 'a.phone_id')
    .select(['a.patient_id', 'n.number_enc', 'n.bidx as number_bidx'])
    .where('a.id', '=', id)
    .executeTakeFirst();

/** The patient who is kept for somebody, on the number that was chosen; one that was dialled stays found for a repeat. */
export const findReservedRow = (db: Db, id: string, staffId: string) =>
  db
    .selectFrom('reservation as v')
    .innerJoin('phone as n', 'n.id', 'v.phone_id')
    .select(['n.patient_id', 'n.number_enc', 'n.bidx as number_bidx'])
    .where('v.id', '=', id)
    .where('v.staff_id', '=', staffId)
    .executeTakeFirst();

/** Whose number it is, when it stands in one record only. */
export async function findOnlyPatient(db: Db, index: Buffer): Promise<string | null> {
  const rows = await db
    .selectFrom('phone')
    .select('patient_id')
    .distinct()
    .where('bidx', '=', index)
    .where('status', '<>', 'wrong_person')
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.patient_id ?? null) : null;
}
