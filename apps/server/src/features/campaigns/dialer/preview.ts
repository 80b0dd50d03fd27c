import type { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import { periodOf } from '../period.ts';
import { decidePreview } from '../rules/preview.ts';
import { type Calendar, isOpen } from '../rules/schedule.ts';
import { lockCampaign } from '../store/campaign-lock.ts';
import { completeIfThrough } from '../store/completion.ts';
import {
  endStaleReservations,
  insertReservation,
  nextExpiry,
  readPassedBy,
  readPreviewAgents,
} from '../store/reservations.ts';
import type { RunningCampaign } from '../store/running.ts';
import { judgeDue } from './due.ts';
import type { DialerPorts } from './ports.ts';

/** As many due targets are looked at for each free agent: some of them may not be called now, or were passed on. */
const LOOKED_AT_PER_AGENT = 4;

/**
 * Preview: keeps due targets of running campaigns for agents who are free, and ends what cannot come to a call any more.
 * Answers when to look again (epoch ms).
 */
export async function reserveDue(
  ports: DialerPorts,
  campaigns: readonly RunningCampaign[],
  calendar: Calendar,
): Promise<number> {
  const now = ports.clock.now();
  const ended = await endStaleReservations(ports.db, now);
  if (ended.length > 0)
    await ports.events.record(
      ports.db,
      ended.map(({ id, campaignId, staffId }) => ({
        type: 'reservation.changed' as const,
        subjectId: id,
        data: { campaignId, staffId },
      })),
    );
  for (const campaign of campaigns) {
    const { agents } = campaign.settings;
    const isDue = campaign.nextDueAt !== undefined && campaign.nextDueAt <= now;
    if (agents?.mode !== 'preview' || !isDue) continue;
    if (isOpen(periodOf(campaign.settings, calendar), now.getTime())) await reserve(ports, campaign, agents);
  }
  return (await nextExpiry(ports.db))?.getTime() ?? Number.POSITIVE_INFINITY;
}

async function reserve(ports: DialerPorts, campaign: RunningCampaign, agents: AgentSettings): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    const now = ports.clock.now();
    const dayStart = hospitalDayStart(hospitalDay(now));
    if ((await lockCampaign(trx, campaign.id))?.state !== 'running') return;
    const free = await readPreviewAgents(trx, { campaignId: campaign.id, queueId: agents.queueId, dayStart });
    if (free.length === 0) return;
    const { callable, hasFinished } = await judgeDue(trx, campaign, {
      now,
      limit: free.length * LOOKED_AT_PER_AGENT,
    });
    const phoneOf = new Map(callable.map(({ target, phoneId }) => [target.id, phoneId]));
    const passedBy = await readPassedBy(trx, [...phoneOf.keys()], dayStart);
    const chosen = decidePreview(
      [...phoneOf.keys()].map((targetId) => ({ targetId, passedBy: passedBy.get(targetId) ?? new Set() })),
      free,
    );
    for (const { targetId, staffId } of chosen) {
      const id = ports.ids.next();
      const phoneId = phoneOf.get(targetId) ?? '';
      const expiresAt = new Date(now.getTime() + agents.reservationMs);
      const of = { campaignId: campaign.id, targetId, staffId, phoneId };
      if (!(await insertReservation(trx, { id, ...of, at: now, expiresAt }))) continue;
      await ports.events.record(trx, [
        { type: 'reservation.changed', subjectId: id, data: { campaignId: campaign.id, staffId } },
      ]);
    }
    if (hasFinished) await completeIfThrough(trx, campaign.id, { now, events: ports.events });
  });
}
