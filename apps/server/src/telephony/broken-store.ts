import type { Db } from '../schema.ts';
import { finishRecording, makeEvents } from './call-store.ts';
import { leads } from './lead-store.ts';
import { writeLegEvents } from './leg-store.ts';
import type { CallSignal, OnBroken } from './registry.ts';

/**
 * Closes a call whose flow cannot take it to its end, as interrupted: what it had written stays, nobody is kept from
 * being called by it, and `onBroken` frees whom the features held for it. `left`: the leg that ended just now; the
 * others are cut. Quiet when another process has the call, or it has ended.
 */
export async function closeBroken(
  db: Db,
  call: Readonly<{ id: string; version: number }>,
  how: Readonly<{ left: CallSignal | undefined; now: Date; epoch: number; onBroken: OnBroken }>,
): Promise<void> {
  const { left, now, epoch } = how;
  await db.transaction().execute(async (trx) => {
    const updated = await trx
      .updateTable('call')
      .set({
        ended_at: now,
        ended_by: 'interrupted',
        deadline_at: null,
        flow_version: call.version + 1,
        epoch,
      })
      .where('id', '=', call.id)
      .where('flow_version', '=', call.version)
      .where('ended_at', 'is', null)
      .where(leads(epoch))
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) return;
    if (left) await writeLegEvents(trx, call.id, left, [], now);
    await trx
      .updateTable('call_leg')
      .set({ ended_at: now, ended_by: 'interrupted' })
      .where('call_id', '=', call.id)
      .where('ended_at', 'is', null)
      .execute();
    await finishRecording(trx, call.id, now);
    const events = [...(left ? [left] : []), { type: 'flow.failed' }];
    await makeEvents(trx, call.id, call.version * 100, now, events).execute();
    await how.onBroken(trx, { callId: call.id, at: now });
  });
}
