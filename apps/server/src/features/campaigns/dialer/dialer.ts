import type { RunningCampaign } from '../store/running.ts';
import { readCalendar, readRunningCampaigns, readUnwantedRinging } from '../store/running.ts';
import { closeWindow, completeThrough } from '../store/completion.ts';
import {
  holdDueTargets,
  type LiveAttempt,
  nextDueAfter,
  readLiveAttempts,
  releaseHeldTargets,
} from '../store/dialing.ts';
import { readPeoplesLines } from '../store/lines.ts';
import { decidePacing } from '../rules/pacing.ts';
import { nextOpening } from '../rules/schedule.ts';
import { legsThrough } from '../rules/trunk-outage.ts';
import { periodOf } from '../period.ts';
import { type AgentLines, createAgentLines } from './agent-lines.ts';
import { closeDialsByHand } from './by-hand.ts';
import { claimDue } from './claim.ts';
import { reserveDue } from './preview.ts';
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

/** A batch is small, so that a change of rules or an abort is felt at once. */
const BATCH = 20;
/** The leg that finds out whether a trunk is back stands or is refused within this. */
const PROBE_MS = 1_000;
/** How soon a full disk is looked at again. */
const DISK_RECHECK_MS = 30_000;

export function createDialer(ports: DialerPorts, protocol: DialProtocol): Dialer {
  const agentLines: AgentLines = createAgentLines(ports);
  let cancelTimer: () => void = () => undefined;
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;
  /** Whether targets may be marked as held by a full disk; at the start an earlier process may have left some. */
  let isHolding = true;

  const unreadable = new Set<string>();
  const tellUnreadable = (campaignId: string) => {
    if (!unreadable.has(campaignId))
      ports.log.error({ campaignId }, 'the settings of a campaign cannot be read');
    unreadable.add(campaignId);
  };

  const canDial = () => !isStopped && ports.switch.isConnected && ports.epochToDial() !== undefined;

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
    await closeDialsByHand(ports);
    await completeThrough(ports.db, { now: ports.clock.now(), events: ports.events });
    const [campaigns, calendar, live, peoples, unwanted] = await Promise.all([
      readRunningCampaigns(ports.db, tellUnreadable),
      readCalendar(ports.db),
      readLiveAttempts(ports.db),
      readPeoplesLines(ports.db),
      readUnwantedRinging(ports.db),
    ]);
    for (const legId of unwanted) await ports.switch.hangUp(legId);
    if (!(await hasRoom(campaigns))) return;
    const lines = createLineCount(live, peoples);
    let lookAgainAt = await reserveDue(ports, campaigns, calendar);
    for (const campaign of campaigns) {
      const now = ports.clock.now().getTime();
      const period = periodOf(campaign.settings, calendar);
      const opensAt = nextOpening(period, now);
      if (opensAt === undefined) {
        await closeWindow(ports.db, campaign.id, { now: ports.clock.now(), events: ports.events, calendar });
        continue;
      }
      if (campaign.nextDueAt === undefined || campaign.settings.agents?.mode === 'preview') continue;
      if (opensAt > now) {
        lookAgainAt = Math.min(lookAgainAt, opensAt);
        continue;
      }
      if (campaign.nextDueAt.getTime() > now) {
        lookAgainAt = Math.min(lookAgainAt, campaign.nextDueAt.getTime());
        continue;
      }
      const { outage, id: trunkId } = campaign.trunk;
      const most = legsThrough(outage, lines.of(trunkId).claimed, now);
      if (outage && most === 0) {
        lookAgainAt = Math.min(lookAgainAt, Math.max(outage.until, now + PROBE_MS));
        continue;
      }
      lookAgainAt = Math.min(lookAgainAt, await dialSome(campaign, lines, { now, most }));
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
    lines: LineCount,
    { now, most }: Readonly<{ now: number; most: number }>,
  ): Promise<number> => {
    const { id, trunk, settings } = campaign;
    const { concurrency, callsPerSecond } = settings;
    const pacing = decidePacing(
      {
        campaign: { most: concurrency, callsPerSecond, ...lines.of(id), lastSlot: protocol.lastSlot(id) },
        trunk: {
          most: trunk.maxChannels,
          callsPerSecond: trunk.callsPerSecond,
          ...lines.of(trunk.id),
          lastSlot: protocol.lastSlot(trunk.id),
        },
      },
      now,
    );
    if (pacing.lines === 0) return pacing.retryAt ?? Number.POSITIVE_INFINITY;
    const forAgents = await linesForAgents(campaign);
    const wanted = Math.min(pacing.lines, BATCH, most, forAgents.lines);
    const againAt = forAgents.lookAgainAt ?? Number.POSITIVE_INFINITY;
    if (wanted === 0) return againAt;
    const { claims, looked, hasFinished } = await claimDue(ports, campaign, wanted);
    for (const claim of claims) {
      lines.claimed(claim);
      ports.activity.run('dial', () => protocol.dial(claim, campaign));
    }
    // A full batch may have more behind it; one that ended some may have been the last of its campaign.
    if (looked === wanted || hasFinished) {
      isWoken = true;
      return againAt;
    }
    // After a short one nobody is due, but those whom a rule held back just now are later.
    const nextAt = await nextDueAfter(ports.db, id, ports.clock.now());
    return Math.min(againAt, nextAt?.getTime() ?? Number.POSITIVE_INFINITY);
  };

  /** What the agents of a campaign allow. One that speaks by itself needs nobody. */
  const linesForAgents = async ({ id, settings: { agents } }: RunningCampaign) =>
    agents === null || agents.mode === 'preview'
      ? { lines: Number.POSITIVE_INFINITY, lookAgainAt: undefined }
      : agentLines({ id, agents }, agents.mode);

  return {
    wake,
    stop() {
      isStopped = true;
      cancelTimer();
    },
  };
}

type Count = Readonly<{ live: number; claimed: number }>;
type LineCount = Readonly<{
  /** Of a campaign or a trunk. */
  of(id: string): Count;
  claimed(claim: Pick<LiveAttempt, 'campaignId' | 'trunkId'>): void;
}>;

/** How many lines are in use, and how many of them have not left yet. */
function createLineCount(live: readonly LiveAttempt[], peoples: ReadonlyMap<string, number>): LineCount {
  const counts = new Map<string, Count>(
    Array.from(peoples, ([trunkId, count]) => [trunkId, { live: count, claimed: 0 }]),
  );
  const of = (id: string): Count => counts.get(id) ?? { live: 0, claimed: 0 };
  const add = (ids: readonly string[], claimed: number) => {
    for (const id of ids) counts.set(id, { live: of(id).live + 1, claimed: of(id).claimed + claimed });
  };
  for (const { campaignId, trunkId, state, staffId } of live)
    // Whoever dials by hand is rung first, and takes a slot when they are there: they are kept none of the next second's.
    add([campaignId, trunkId], state === 'claimed' && staffId === null ? 1 : 0);
  return { of, claimed: ({ campaignId, trunkId }) => add([campaignId, trunkId], 1) };
}
