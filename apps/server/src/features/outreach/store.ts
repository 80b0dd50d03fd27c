import type { WishCode } from '@suifang/contract/patients.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';

/** Whom a call is about: its attempt's target, or the one whose try it answers. */
export async function readSubject(trx: Db, callId: string) {
  return trx
    .selectFrom('call as c')
    .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('ring_back as b', 'b.call_id', 'c.id')
    .innerJoin('target as t', (join) =>
      join.on((on) => on('t.id', '=', on.fn.coalesce('a.target_id', 'b.target_id'))),
    )
    .innerJoin('campaign as m', 'm.id', 't.campaign_id')
    .leftJoin('response as r', 'r.target_id', 't.id')
    .select((row) => [
      'a.id as attemptId',
      't.id as targetId',
      't.patient_id as patientId',
      row.fn.coalesce('a.phone_bidx', 'c.number_bidx').as('phoneBidx'),
      'm.purpose',
      'm.questionnaire_version_id as versionId',
      'r.id as responseId',
    ])
    .where('c.id', '=', callId)
    .executeTakeFirstOrThrow();
}

type Subject = Awaited<ReturnType<typeof readSubject>>;

/** Notes that the patient asked for a person. */
export async function markPersonWanted(trx: Db, targetId: string): Promise<void> {
  await trx.updateTable('target').set({ wants_person: true }).where('id', '=', targetId).execute();
}

/** How the wish of who pressed the key is known. */
const KEYPRESS = 'keypress' satisfies WishCode;

/** From now on neither this patient nor this number is called, and the patient's consent to this purpose is taken back. */
export async function insertOptOut(
  trx: Db,
  ids: Ids,
  {
    callId,
    at,
    ...subject
  }: Pick<Subject, 'patientId' | 'phoneBidx' | 'purpose'> & Readonly<{ callId: string; at: Date }>,
): Promise<void> {
  const common = { reason: KEYPRESS, source: `call:${callId}`, created_at: at };
  await trx
    .insertInto('do_not_call')
    .values([
      { id: ids.next(), patient_id: subject.patientId, ...common },
      { id: ids.next(), phone_bidx: subject.phoneBidx, ...common },
    ])
    .execute();
  await trx
    .insertInto('consent')
    .values({
      id: ids.next(),
      patient_id: subject.patientId,
      purpose: subject.purpose,
      is_granted: false,
      source: KEYPRESS,
      call_id: callId,
      at,
    })
    .execute();
}

/** A target with what a call to its patient begins from. Throws when there is none. */
export async function readTarget(db: Db, targetId: string) {
  return db
    .selectFrom('target as t')
    .innerJoin('campaign as c', 'c.id', 't.campaign_id')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .leftJoin('response as r', 'r.target_id', 't.id')
    .select([
      't.opening',
      't.patient_id',
      'c.id as campaign_id',
      'c.type',
      'c.settings',
      'c.script_hash',
      'p.birth_date',
      'r.id as response_id',
    ])
    .where('t.id', '=', targetId)
    .executeTakeFirstOrThrow();
}

/** A script by its hash, as it was kept. Throws when there is none. */
export async function readScriptContent(db: Db, hash: Buffer): Promise<unknown> {
  const row = await db
    .selectFrom('call_script')
    .select('content')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return row.content;
}

/** Keeps a script; one of the same hash is the same. */
export async function insertScript(
  db: Db,
  { hash, content, at }: Readonly<{ hash: Buffer; content: string; at: Date }>,
): Promise<void> {
  await db
    .insertInto('call_script')
    .values({ hash, content, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A patient's number of the identity card, encrypted; undefined: the hospital does not know it. */
export async function findNationalId(db: Db, patientId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('patient_identifier')
    .select('value_enc')
    .where('patient_id', '=', patientId)
    .where('system', '=', 'national_id')
    .executeTakeFirst();
  return row?.value_enc ?? undefined;
}
