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

/**
 * Notes that the caller of a call wants to be rung back. One open wish per number and queue: whoever asks twice is rung
 * once. A caller without a number, and whom nobody knows, cannot be rung back and leaves no task.
 */
export async function insertQueueCallback(
  trx: Db,
  wish: Readonly<{ id: string; callId: string; queueId: string; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('callback_task')
    .columns([
      'id',
      'patient_id',
      'number_enc',
      'number_bidx',
      'call_id',
      'queue_id',
      'reason',
      'due_at',
      'created_at',
    ])
    .expression((builder) =>
      builder
        .selectFrom('call')
        .select((row) => [
          row.val(wish.id).as('id'),
          'patient_id',
          'number_enc',
          'number_bidx',
          'id as call_id',
          row.val(wish.queueId).as('queue_id'),
          row.val('queue').as('reason'),
          row.val(wish.at).as('due_at'),
          row.val(wish.at).as('created_at'),
        ])
        .where('id', '=', wish.callId)
        .where(isWithinReach),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
