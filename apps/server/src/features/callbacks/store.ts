import type { Db } from '../../schema.ts';

/** Notes that somebody of ours owes the patient of a call another one: the call broke off, and not by the patient. */
export async function insertOwedCallback(
  trx: Db,
  owed: Readonly<{ id: string; callId: string; staffId: string | null; at: Date }>,
): Promise<void> {
  const { patient_id, number_enc, number_bidx } = await trx
    .selectFrom('call')
    .select(['patient_id', 'number_enc', 'number_bidx'])
    .where('id', '=', owed.callId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('callback_task')
    .values({
      id: owed.id,
      patient_id,
      number_enc,
      number_bidx,
      call_id: owed.callId,
      queue_id: null,
      reason: 'interrupted',
      assigned_to: owed.staffId,
      due_at: owed.at,
      created_at: owed.at,
      created_by: null,
      closed_at: null,
    })
    .execute();
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
        .where((row) => row.or([row('patient_id', 'is not', null), row('number_enc', 'is not', null)])),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
