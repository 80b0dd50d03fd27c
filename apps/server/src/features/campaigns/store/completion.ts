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
const isThrough = sql<boolean>`(c.state in ('running', 'draining')
  and not exists (select from target t where t.campaign_id = c.id and t.state = 'dialing')
  and (c.state = 'draining' or not exists (select from target t where t.campaign_id = c.id and t.state = 'waiting')))`;

/**
 * Completes every campaign that is through. For whoever ends a target while others end theirs: to be asked for once it
 * is committed. Of several that end at once each sees those before it, and the last one sees all. Nobody waits for a
 * lock as long as anything is left. Safe to repeat.
 */
export async function completeThrough(db: Db, context: CompletionContext): Promise<void> {
  const through = await db.selectFrom('campaign as c').select('c.id').where(isThrough).execute();
  for (const { id } of through) await db.transaction().execute((trx) => completeIfThrough(trx, id, context));
}

/** Completes this campaign if it is through. Waits for whoever else changes it, and looks once nobody can any more. */
export async function completeIfThrough(
  trx: Db,
  campaignId: string,
  context: CompletionContext,
): Promise<void> {
  if ((await lockCampaign(trx, campaignId)) === undefined) return;
  const done = await trx
    .updateTable('campaign as c')
    .set((builder) => ({ state: 'completed', finished_at: context.now, version: builder('version', '+', 1) }))
    .where('c.id', '=', campaignId)
    .where(isThrough)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return;
  // What still waits did so in one that was draining.
  await endWaiting(trx, campaignId, { result: 'drained', at: context.now });
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
