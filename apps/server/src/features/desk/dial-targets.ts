import type { DialTarget } from '@suifang/contract/dial-out.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import type { DialRequest } from './dial-store.ts';
import { fail } from './errors.ts';
import { readDialled } from './rules/dialled-number.ts';

type Found = Pick<DialRequest, 'patientId' | 'number' | 'taskId'>;

/**
 * Finds whom a desk means and on which number, without anybody seeing the digits. Throws `request.not-found`,
 * `dial.no-number` for somebody whose number is not known, `dial.number-not-allowed` for digits that are none.
 */
export async function findDialTarget(
  { db, vault }: Readonly<{ db: Db; vault: Vault }>,
  to: DialTarget,
): Promise<Found> {
  switch (to.kind) {
    case 'phone':
      return ofRow(await findPhoneRow(db, to.phoneId));
    case 'callback': {
      const row = await findTaskRow(db, to.taskId);
      return { ...(await ofRowOrPatient(db, row)), taskId: to.taskId };
    }
    case 'call':
      return ofRowOrPatient(db, await findCallRow(db, to.callId));
    case 'attempt':
      return ofRow(await findAttemptRow(db, to.attemptId));
    case 'number': {
      const read = readDialled(to.number);
      if (read.kind === 'none') throw fail('dial.number-not-allowed');
      const number = {
        sealed: vault.encrypt(read.number, 'phone.number'),
        index: vault.blindIndex(read.number, 'phone.number'),
      };
      return { patientId: await findOnlyPatient(db, number.index), number, taskId: null };
    }
  }
}

type Row = Readonly<{ patient_id: string | null; number_enc: Buffer | null; number_bidx: Buffer | null }>;

function ofRow(row: Row | undefined): Found {
  if (!row) throw fail('request.not-found');
  const { patient_id: patientId, number_enc: sealed, number_bidx: index } = row;
  if (!sealed || !index) throw fail('dial.no-number');
  return { patientId, number: { sealed, index }, taskId: null };
}

/** A number that was withheld: the patient's first number, when it is known who it was. */
async function ofRowOrPatient(db: Db, row: Row | undefined): Promise<Found> {
  if (row?.number_enc == null && row?.patient_id != null)
    return ofRow((await findFirstPhone(db, row.patient_id)) ?? row);
  return ofRow(row);
}

const phoneRow = (db: Db) =>
  db.selectFrom('phone').select(['patient_id', 'number_enc', 'bidx as number_bidx']);

const findPhoneRow = (db: Db, id: string) => phoneRow(db).where('id', '=', id).executeTakeFirst();

const findFirstPhone = (db: Db, patientId: string) =>
  phoneRow(db)
    .where('patient_id', '=', patientId)
    .where('status', 'in', ['valid', 'unverified'])
    .orderBy('rank')
    .orderBy('id')
    .executeTakeFirst();

const findTaskRow = (db: Db, id: string) =>
  db
    .selectFrom('callback_task')
    .select(['patient_id', 'number_enc', 'number_bidx'])
    .where('id', '=', id)
    .executeTakeFirst();

const findCallRow = (db: Db, id: string) =>
  db
    .selectFrom('call')
    .select(['patient_id', 'number_enc', 'number_bidx'])
    .where('id', '=', id)
    .executeTakeFirst();

const findAttemptRow = (db: Db, id: string) =>
  db
    .selectFrom('attempt as a')
    .innerJoin('phone as n', 'n.id', 'a.phone_id')
    .select(['a.patient_id', 'n.number_enc', 'n.bidx as number_bidx'])
    .where('a.id', '=', id)
    .executeTakeFirst();

/** Whose number it is, when it stands in one record only. */
async function findOnlyPatient(db: Db, index: Buffer): Promise<string | null> {
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
