import type { Db } from '../../schema.ts';
import { closeHandoff } from './handoff-store.ts';
import { closeEntry } from './store.ts';

/** The queue that a call is, or was last, in, and whether it still waits there; undefined: it has been in none. */
export async function readStay(
  db: Db,
  callId: string,
): Promise<Readonly<{ queueId: string; isWaiting: boolean }> | undefined> {
  const row = await db
    .selectFrom('queue_entry')
    .select(['queue_id', 'state'])
    .where('call_id', '=', callId)
    .orderBy('entered_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { queueId: row.queue_id, isWaiting: row.state === 'waiting' };
}

/** Ends the stay of a caller whose call is over without a word of its flow: nobody is offered them any more. */
export async function endStay(trx: Db, callId: string, at: Date): Promise<void> {
  await trx
    .updateTable('queue_offer')
    .set({ ended_at: at, how: 'caller-left' })
    .where('ended_at', 'is', null)
    .where('entry_id', 'in', (builder) =>
      builder.selectFrom('queue_entry').select('id').where('call_id', '=', callId),
    )
    .execute();
  await closeEntry(trx, callId, 'abandoned', at);
  await closeHandoff(trx, callId, { how: 'hung_up', staffId: null, at });
}
