import { sql } from 'kysely';
import type { Events } from '../../../platform/events/events.ts';
import type { Db } from '../../../schema.ts';

/**
 * A campaign is through when no target waits or is being dialled (those for a person to look at do not hold it open).
 * A draining campaign is through when its last call has ended; its waiting targets then end as aborted.
 */
export async function completeIfThrough(
  trx: Db,
  campaignId: string,
  context: Readonly<{ now: Date; events: Events }>,
): Promise<void> {
  // Two calls that end at once would each see the other's target still being dialled; the lock lets the second look again.
  await trx.selectFrom('campaign').select('id').where('id', '=', campaignId).forUpdate().execute();
  const open = await sql<{ waiting: boolean; dialing: boolean; state: string }>`
    select
      exists (select from target where campaign_id = c.id and state = 'waiting') as waiting,
      exists (select from target where campaign_id = c.id and state = 'dialing') as dialing,
      c.state
    from campaign c where c.id = ${campaignId}`.execute(trx);
  const [campaign] = open.rows;
  if (!campaign || campaign.dialing) return;
  if (campaign.state === 'draining') {
    await trx
      .updateTable('target')
      .set({ state: 'done', result: 'aborted', next_attempt_at: null, finished_at: context.now })
      .where('campaign_id', '=', campaignId)
      .where('state', '=', 'waiting')
      .execute();
  } else if (campaign.waiting || campaign.state !== 'running') {
    return;
  }
  await trx
    .updateTable('campaign')
    .set((builder) => ({ state: 'completed', finished_at: context.now, version: builder('version', '+', 1) }))
    .where('id', '=', campaignId)
    .execute();
  await context.events.record(trx, [
    { type: 'campaign.changed', subjectId: campaignId, data: { state: 'completed' } },
  ]);
}
