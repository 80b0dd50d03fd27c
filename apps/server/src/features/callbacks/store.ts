import type { ExpressionBuilder } from 'kysely';
import type { Database, Db } from '../../schema.ts';

/** Whose number we have, or whom we know. */
const isWithinReach = (row: ExpressionBuilder<Database, 'call'>) =>
  row.or([row('patient_id', 'is not', null), row('number_enc', 'is not', null)]);

/** Whether the caller of a call can be rung back. */
export async function canBeRungBack(db: Db, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('call')
    .select('id')
    .where('id', '=', callId)
    .where(isWithinReach)
    .executeTakeFirst();
  return row !== undefined;
}

/** Somebody is to be rung at a time: a call of ours broke off, nobody was there for them, or it was agreed. */
export type NewCallback = Readonly<{
  id: string;
  callId: string;
  /** Whose people may take it; null: `assignedTo` alone. */
  queueId: string | null;
  reason: 'interrupted' | 'scheduled' | 'promised';
  assignedTo: string | null;
  createdBy: string | null;
  comment: string;
  dueAt: Date;
  at: Date;
}>;

/**
 * Notes that the other side of a call is to be rung again, on the number of that call. Of whom there is neither a name
 * nor a number there is nothing to note.
 */
export async function insertCallback(trx: Db, task: NewCallback): Promise<void> {
  const { patient_id, number_enc, number_bidx } = await trx
    .selectFrom('call as c')
    .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('phone as n', 'n.id', 'a.phone_id')
    .select((row) => [
      'c.patient_id',
      row.fn.coalesce('c.number_enc', 'n.number_enc').as('number_enc'),
      row.fn.coalesce('c.number_bidx', 'n.bidx').as('number_bidx'),
    ])
    .where('c.id', '=', task.callId)
    .executeTakeFirstOrThrow();
  if (patient_id === null && number_enc === null) return;
  await trx
    .insertInto('callback_task')
    .values({
      id: task.id,
      patient_id,
      number_enc,
      number_bidx,
      call_id: task.callId,
      queue_id: task.queueId,
      reason: task.reason,
      assigned_to: task.assignedTo,
      comment: task.comment,
      due_at: task.dueAt,
      created_at: task.at,
      created_by: task.createdBy,
      closed_at: null,
    })
    .execute();
}

/**
 * Notes that whom a campaign called wants a person: they were told that a nurse will ring. One open task to a target,
 * however often they ask.
 */
export async function insertWishForPerson(
  trx: Db,
  wish: Readonly<{ id: string; callId: string; targetId: string; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('callback_task')
    .columns([
      'id',
      'patient_id',
      'number_enc',
      'number_bidx',
      'call_id',
      'target_id',
      'reason',
      'due_at',
      'created_at',
    ])
    .expression((builder) =>
      builder
        .selectFrom('call as c')
        .innerJoin('target as t', (join) => join.on('t.id', '=', wish.targetId))
        .leftJoin('attempt as a', 'a.id', 'c.attempt_id')
        .leftJoin('phone as n', 'n.id', 'a.phone_id')
        .select((row) => [
          row.val(wish.id).as('id'),
          't.patient_id',
          row.fn.coalesce('n.number_enc', 'c.number_enc').as('number_enc'),
          row.fn.coalesce('n.bidx', 'c.number_bidx').as('number_bidx'),
          'c.id as call_id',
          't.id as target_id',
          row.val('wants_person').as('reason'),
          row.val(wish.at).as('due_at'),
          row.val(wish.at).as('created_at'),
        ])
        .where('c.id', '=', wish.callId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type CallersTask = Readonly<{ id: string; callId: string; queueId: string | null; at: Date }>;

/** A task to ring the other side of a call, of whom there is a name or a number; of nobody else there is nothing to note. */
const insertForCaller = (
  trx: Db,
  task: CallersTask,
  why: Readonly<{ reason: 'queue' | 'low_rating'; comment: string }>,
) =>
  trx
    .insertInto('callback_task')
    .columns([
      'id',
      'patient_id',
      'number_enc',
      'number_bidx',
      'call_id',
      'queue_id',
      'reason',
      'comment',
      'due_at',
      'created_at',
    ])
    .expression((builder) =>
      builder
        .selectFrom('call')
        .select((row) => [
          row.val(task.id).as('id'),
          'patient_id',
          'number_enc',
          'number_bidx',
          'id as call_id',
          row.val(task.queueId).as('queue_id'),
          row.val(why.reason).as('reason'),
          row.val(why.comment).as('comment'),
          row.val(task.at).as('due_at'),
          row.val(task.at).as('created_at'),
        ])
        .where('id', '=', task.callId)
        .where(isWithinReach),
    );

/** Notes that a patient was not satisfied: somebody is to ring and hear why. `level`: what they said of it. */
export async function insertLowRating(
  trx: Db,
  task: CallersTask & Readonly<{ level: string }>,
): Promise<void> {
  await insertForCaller(trx, task, { reason: 'low_rating', comment: task.level }).execute();
}

/**
 * Notes that the caller of a call wants to be rung back. One open wish per number and queue: whoever asks twice is rung
 * once.
 */
export async function insertQueueCallback(trx: Db, wish: CallersTask): Promise<void> {
  await insertForCaller(trx, wish, { reason: 'queue', comment: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Who pressed a key for a person while a voice asked, and goes on being called by the campaign: a call by a person would
 * not answer its questions. Everything else that a task stands for is a call that we owe, and no machine makes it as well.
 */
export const BESIDE_THE_CAMPAIGN = 'wants_person';

/** Whether a person of ours owes the other side of a call another one, which no campaign is to make meanwhile. */
export async function isPromisedACall(db: Db, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('callback_task')
    .select('id')
    .where('call_id', '=', callId)
    .where('state', '=', 'open')
    .where('reason', '<>', BESIDE_THE_CAMPAIGN)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody is to ring the other side of a call already, for whatever it was. */
export async function isOwedACall(db: Db, callId: string): Promise<boolean> {
  const row = await db
    .selectFrom('callback_task')
    .select('id')
    .where('call_id', '=', callId)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
