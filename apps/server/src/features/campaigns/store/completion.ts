import { sql } from 'kysely';
import type { Events } from '../../../platform/events/events.ts';
import type { Db } from '../../../schema.ts';
import { periodOf } from '../period.ts';
import { type Calendar, nextOpening } from '../rules/schedule.ts';
import { lockCampaign } from './campaign-lock.ts';
import { endWaiting } from './endings.ts';

type CompletionContext = Readonly<{ now: Date; events: Events }>;

/**
 * A campaign is through when no target waits or is being dialled (those for a person to look at do not hold it open).
 * A draining campaign is through when its last call has ended; its waiting targets then end as drained. A paused one
 * completes when it is resumed.
 */
export async function completeIfThrough(
  trx: Db,
  campaignId: string,
  context: CompletionContext,
): Promise<void> {
  // Two calls that end at once would each see the other's target still being dialled; the lock lets the second look again.
  const campaign = await lockCampaign(trx, campaignId);
  if (campaign?.state !== 'running' && campaign?.state !== 'draining') return;
  const { rows } = await sql<{ waiting: boolean; dialing: boolean }>`
    select
      exists (select from target where campaign_id = ${campaignId} and state = 'waiting') as waiting,
      exists (select from target where campaign_id = ${campaignId} and state = 'dialing') as dialing`.execute(
    trx,
  );
  const [open] = rows;
  if (!open || open.dialing || (open.waiting && campaign.state === 'running')) return;
  if (open.waiting) await endWaiting(trx, campaignId, { result: 'drained', at: context.now });
  await trx
    .updateTable('campaign')
    .set((builder) => ({ state: 'completed', finished_at: context.now, version: builder('version', '+', 1) }))
    .where('id', '=', campaignId)
    .execute();
  await context.events.record(trx, [
    { type: 'campaign.changed', subjectId: campaignId, data: { state: 'completed' } },
  ]);
}

/**
 * No permitted hour is left before the campaign's end: what waits ends, and the campaign with it once nobody is being
 * rung or spoken with. Looks again under the lock; safe to repeat.
 */
export async function closeWindow(
  db: Db,
  campaignId: string,
  context: CompletionContext & Readonly<{ calendar: Calendar }>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, campaignId);
    if (campaign?.state !== 'running' || !campaign.isWhole) return;
    const period = periodOf(campaign.settings, context.calendar);
    if (nextOpening(period, context.now.getTime()) !== undefined) return;
    await endWaiting(trx, campaignId, { result: 'window_closed', at: context.now });
    await completeIfThrough(trx, campaignId, context);
  });
}
