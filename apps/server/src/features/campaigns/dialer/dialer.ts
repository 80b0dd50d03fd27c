import type { RunningCampaign } from '../store/running.ts';
import { readAbortedRinging, readCalendar, readRunningCampaigns } from '../store/running.ts';
import { holdDueTargets, readLiveAttempts, releaseHeldTargets } from '../store/dialing.ts';
import { decidePacing } from '../rules/pacing.ts';
import { isOpen, nextOpening } from '../rules/schedule.ts';
import { periodOf } from '../period.ts';
import { claimDue } from './claim.ts';
import type { DialProtocol } from './protocol.ts';
import type { DialerPorts } from './ports.ts';

/**
 * Decides when the next phones ring. Nothing here polls: it looks again when a call ends, when a campaign changes, when
 * the next target is due, when hours open, and when the calls-per-second limit lets the next one go. What may be
 * dialled is decided by the pure rules beside it; the dial itself is in `protocol.ts`.
 */
export interface Dialer {
  /** Something changed: look for work. Several calls at once count as one. */
  wake(): void;
  stop(): void;
}

/** How long the starts of dials are remembered for the calls-per-second limits: 1/0.1 s is the slowest allowed rate. */
const START_MEMORY_MS = 11_000;
/** A batch is small, so that a change of rules or an abort is felt at once. */
const BATCH = 20;
/** How soon a full disk is looked at again. */
const DISK_RECHECK_MS = 30_000;

export function createDialer(ports: DialerPorts, protocol: DialProtocol): Dialer {
  const startsOf = new Map<string, number[]>();
  let cancelTimer: () => void = () => undefined;
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;
  /** Whether targets may be marked as held by a full disk; at the start an earlier process may have left some. */
  let isHolding = true;

  const canDial = () => !isStopped && ports.switch.isConnected && ports.leader.epoch() !== undefined;

  const wake = () => {
    isWoken = true;
    if (isRunning || !canDial()) return;
    isRunning = true;
    ports.activity.run('dialer', async () => {
      try {
        while (isWoken && canDial()) {
          isWoken = false;
          await look();
        }
      } finally {
        isRunning = false;
      }
    });
  };

  const look = async (): Promise<void> => {
    const [campaigns, calendar, live, aborted] = await Promise.all([
      readRunningCampaigns(ports.db),
      readCalendar(ports.db),
      readLiveAttempts(ports.db),
      readAbortedRinging(ports.db),
    ]);
    for (const attemptId of aborted) await ports.switch.hangUp(attemptId);
    if (!(await hasRoom(campaigns))) return;
    const liveOf = countBy(live.flatMap((attempt) => [attempt.campaignId, attempt.trunkId]));
    let lookAgainAt = Number.POSITIVE_INFINITY;
    for (const campaign of campaigns) {
      const now = ports.clock.now().getTime();
      const period = periodOf(campaign.settings, calendar);
      if (campaign.nextDueAt === undefined) continue;
      if (!isOpen(period, now)) {
        lookAgainAt = Math.min(lookAgainAt, nextOpening(period, now) ?? Number.POSITIVE_INFINITY);
        continue;
      }
      if (campaign.nextDueAt.getTime() > now) {
        lookAgainAt = Math.min(lookAgainAt, campaign.nextDueAt.getTime());
        continue;
      }
      lookAgainAt = Math.min(lookAgainAt, await dialSome(campaign, liveOf, now));
    }
    cancelTimer();
    if (Number.isFinite(lookAgainAt)) cancelTimer = ports.timers.at(lookAgainAt, wake);
  };

  /** Without room on the disk nobody is dialled, and those who are due say why. */
  const hasRoom = async (campaigns: readonly RunningCampaign[]): Promise<boolean> => {
    const isRoomy = await ports.disk.hasRoomFor('dialling');
    if (isRoomy) {
      if (isHolding) await releaseHeldTargets(ports.db, 'disk');
    } else {
      cancelTimer();
      const now = ports.clock.now();
      cancelTimer = ports.timers.at(now.getTime() + DISK_RECHECK_MS, wake);
      for (const { id } of campaigns) await holdDueTargets(ports.db, id, 'disk', now);
    }
    isHolding = !isRoomy;
    return isRoomy;
  };

  /** Dials what pacing allows. Answers when to look again (epoch ms); infinity: a call must end first. */
  const dialSome = async (
    campaign: RunningCampaign,
    liveOf: Map<string, number>,
    now: number,
  ): Promise<number> => {
    const starts = (key: string) => startsOf.get(key)?.filter((at) => at > now - START_MEMORY_MS) ?? [];
    const { trunk, settings } = campaign;
    const pacing = decidePacing(
      {
        campaign: {
          live: liveOf.get(campaign.id) ?? 0,
          concurrency: settings.concurrency,
          callsPerSecond: settings.callsPerSecond,
          recentStarts: starts(campaign.id),
        },
        trunk: {
          live: liveOf.get(trunk.id) ?? 0,
          maxChannels: trunk.maxChannels,
          callsPerSecond: trunk.callsPerSecond,
          recentStarts: starts(trunk.id),
        },
      },
      now,
    );
    if (pacing.lines === 0) return pacing.retryAt ?? Number.POSITIVE_INFINITY;
    const wanted = Math.min(pacing.lines, BATCH);
    const { claims, looked } = await claimDue(ports, campaign, wanted);
    for (const claim of claims) {
      for (const key of [campaign.id, trunk.id]) {
        startsOf.set(key, [...starts(key), now]);
        liveOf.set(key, (liveOf.get(key) ?? 0) + 1);
      }
      ports.activity.run('dial', () => protocol.dial(claim, campaign.settings));
    }
    // A full batch may have more behind it; a short one means that nothing more is due.
    if (looked === wanted) isWoken = true;
    return Number.POSITIVE_INFINITY;
  };

  return {
    wake,
    stop() {
      isStopped = true;
      cancelTimer();
    },
  };
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
