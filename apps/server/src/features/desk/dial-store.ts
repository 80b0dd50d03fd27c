import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { BESIDE_THE_CAMPAIGN } from '../callbacks/index.ts';

/** What a desk asked for: one call. The ids of request and call are chosen before anybody is rung. */
export type DialRequest = Readonly<{
  id: string;
  callId: string;
  staffId: string;
  patientId: string | null;
  number: Readonly<{ sealed: Buffer; index: Buffer }>;
  /** The wish to be rung back that this call answers. */
  taskId: string | null;
  despite: string | null;
  /** The patient of a campaign whom this call answers, who was kept for whoever calls. */
  reservationId: string | null;
}>;

/** What came of a request: the call has begun, or why not. */
export type DialRequestAnswer = Readonly<{ why: string | null; name?: string }>;

/** Writes a request down; a second time changes nothing. Answers what is written. */
export async function giveDial(
  trx: Db,
  request: DialRequest,
  at: Date,
): Promise<Readonly<{ callId: string; staffId: string }>> {
  await trx
    .insertInto('dial_request')
    .values({
      id: request.id,
      call_id: request.callId,
      staff_id: request.staffId,
      patient_id: request.patientId,
      number_enc: request.number.sealed,
      number_bidx: request.number.index,
      task_id: request.taskId,
      despite: request.despite,
      reservation_id: request.reservationId,
      given_at: at,
      done_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const row = await trx
    .selectFrom('dial_request')
    .select(['call_id', 'staff_id'])
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow();
  return { callId: row.call_id, staffId: row.staff_id };
}

/** The request by its id, whoever made it; undefined: there is none. */
export async function findDial(
  db: Db,
  id: string,
): Promise<Readonly<{ callId: string; staffId: string }> | undefined> {
  const row = await db
    .selectFrom('dial_request')
    .select(['call_id', 'staff_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { callId: row.call_id, staffId: row.staff_id };
}

/** Requests nobody has dealt with, oldest first. Those given before `since` are too old to mean anything. */
export async function readOpenDials(db: Db, since: Date): Promise<DialRequest[]> {
  const rows = await db
    .selectFrom('dial_request')
    .selectAll()
    .where('done_at', 'is', null)
    .where('given_at', '>=', since)
    .orderBy('given_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    callId: row.call_id,
    staffId: row.staff_id,
    patientId: row.patient_id,
    number: { sealed: row.number_enc, index: row.number_bidx },
    taskId: row.task_id,
    despite: row.despite,
    reservationId: row.reservation_id,
  }));
}

/** Answers a request. False: it was answered before. */
export async function answerDial(trx: Db, id: string, answer: DialRequestAnswer, at: Date): Promise<boolean> {
  const updated = await trx
    .updateTable('dial_request')
    .set({ done_at: at, answer: JSON.stringify(answer) })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** undefined: not dealt with yet. */
export async function readDialAnswer(db: Db, id: string): Promise<DialRequestAnswer | undefined> {
  const row = await db
    .selectFrom('dial_request')
    .select('answer')
    .where('id', '=', id)
    .where('done_at', 'is not', null)
    .executeTakeFirst();
  return row?.answer == null ? undefined : (row.answer as DialRequestAnswer);
}

/** The sealed number that a call from a desk rings. */
export async function readDialledNumber(db: Db, callId: string): Promise<Buffer> {
  const row = await db
    .selectFrom('dial_request')
    .select('number_enc')
    .where('call_id', '=', callId)
    .executeTakeFirstOrThrow();
  return row.number_enc;
}

/** Writes what became of the dial on its leg, beside what the wire told. */
export async function writeOutcome(trx: Db, callId: string, party: string, outcome: string): Promise<void> {
  await trx
    .updateTable('call_leg')
    .set({ outcome })
    .where('call_id', '=', callId)
    .where('party', '=', party)
    .execute();
}

/** Takes the wish to be rung back for whoever now calls, unless somebody has it or it is over. */
export async function takeTask(trx: Db, taskId: string, staffId: string): Promise<void> {
  await trx
    .updateTable('callback_task')
    .set({ assigned_to: staffId, version: sql`version + 1` })
    .where('id', '=', taskId)
    .where('state', '=', 'open')
    .where('assigned_to', 'is', null)
    .execute();
}

/** The target whose patient we owed this call, and since when they have talked; undefined: nobody, or nobody has. */
export async function readPromisedTo(
  trx: Db,
  callId: string,
): Promise<Readonly<{ targetId: string; talkingSince: Date }> | undefined> {
  const row = await trx
    .selectFrom('dial_request as d')
    .innerJoin('callback_task as b', 'b.id', 'd.task_id')
    .innerJoin('call as k', 'k.id', 'b.call_id')
    .innerJoin('attempt as a', 'a.id', 'k.attempt_id')
    .innerJoin('call as c', 'c.id', 'd.call_id')
    .select(['a.target_id', 'c.answered_at'])
    .where('d.call_id', '=', callId)
    .where('b.reason', '<>', BESIDE_THE_CAMPAIGN)
    .executeTakeFirst();
  return row?.answered_at ? { targetId: row.target_id, talkingSince: row.answered_at } : undefined;
}
