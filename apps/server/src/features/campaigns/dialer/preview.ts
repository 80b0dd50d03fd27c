import type { AgentSettings } from '@suifang/contract/campaigns/settings.ts';
import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import { periodOf } from '../period.ts';
import { decidePreview } from '../rules/preview.ts';
import { type Calendar, nextOpening, type Period } from '../rules/schedule.ts';
import { lockCampaign } from '../store/campaign-lock.ts';
import { completeIfThrough } from '../store/completion.ts';
import { nextDueAfter } from '../store/dialing.ts';
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
 * Answers when to look again (epoch ms): when the time of a patient who is shown runs out, the next target is due or hours
 * open; infinity: something must happen first.
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
  let lookAgainAt = Number.POSITIVE_INFINITY;
  for (const campaign of campaigns) {
    const { agents } = campaign.settings;
    if (agents?.mode !== 'preview') continue;
    const period = periodOf(campaign.settings, calendar);
    const callableAt = firstCallAt(period, campaign.nextDueAt, now);
    lookAgainAt = Math.min(
      lookAgainAt,
      callableAt > now.getTime() ? callableAt : await reserveNow(ports, campaign, agents, period),
    );
  }
  return Math.min(lookAgainAt, (await nextExpiry(ports.db))?.getTime() ?? Number.POSITIVE_INFINITY);
}

/** When a target that is due then may be called; infinity: none is, or no hours are left. */
function firstCallAt(period: Period, dueAt: Date | undefined, now: Date): number {
  if (dueAt === undefined) return Number.POSITIVE_INFINITY;
  return nextOpening(period, Math.max(dueAt.getTime(), now.getTime())) ?? Number.POSITIVE_INFINITY;
}

/** Those that are shown, or held by a rule, are no reason to overlook the next ones: answers when these may be called. */
async function reserveNow(
  ports: DialerPorts,
  campaign: RunningCampaign,
  agents: AgentSettings,
  period: Period,
): Promise<number> {
  await reserve(ports, campaign, agents);
  const now = ports.clock.now();
  return firstCallAt(period, await nextDueAfter(ports.db, campaign.id, now), now);
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
