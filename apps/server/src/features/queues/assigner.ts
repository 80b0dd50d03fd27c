import type { Spoken } from '@suifang/callflow';
import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import type { Logger } from 'pino';
import type { Activity } from '../../platform/activity.ts';
import type { Clock, Timers } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import { createLooker, type Looker } from '../../platform/looker.ts';
import type { Db } from '../../schema.ts';
import { StepDeclined } from '../../telephony/registry.ts';
import type { CallRuntime } from '../../telephony/runtime.ts';
import { placeTexts } from './lines.ts';
import { assign, type Offer, placesOf } from './rules/assign.ts';
import { expectedWaitMs } from './rules/expected-wait.ts';
import type { QueueEvent } from './queue-states.ts';
import {
  type ReadyAgent,
  readFreeAgents,
  readHandleTimes,
  readQueueLoad,
  readQueues,
  readWaiting,
  type WaitingRow,
} from './store.ts';

/**
 * Brings waiting callers and free agents together. Nothing here polls: it looks when something was committed, when a
 * preference ends or a skill is relaxed, and when a caller is due to hear where they stand. What it decides is only
 * proposed: the call's own step claims the agent in one transaction, and is declined when somebody was faster.
 */
export type Assigner = Looker;

export type AssignerPorts = Readonly<{
  db: Db;
  clock: Clock;
  timers: Timers;
  ids: Ids;
  activity: Activity;
  log: Logger;
  runtime: Pick<CallRuntime, 'tell'>;
  canAct: () => boolean;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

export function createAssigner(ports: AssignerPorts): Assigner {
  const { clock, timers } = ports;
  /** When each waiting caller was last told where they stand, by entry. */
  const toldAt = new Map<string, number>();
  let cancelTimer: () => void = () => undefined;

  const unreadable = new Set<string>();
  const tellUnreadable = (queueId: string) => {
    if (!unreadable.has(queueId))
      ports.log.error({ queueId }, 'the settings of a queue cannot be read whole');
    unreadable.add(queueId);
  };

  const look = async (): Promise<void> => {
    cancelTimer();
    const dayStart = hospitalDayStart(hospitalDay(clock.now()));
    const waiting = await readWaiting(ports.db, dayStart);
    for (const entryId of toldAt.keys())
      if (!waiting.some((caller) => caller.entryId === entryId)) toldAt.delete(entryId);
    if (waiting.length === 0) return;
    const now = clock.now();
    const [agents, stored] = await Promise.all([readFreeAgents(ports.db, dayStart), readQueues(ports.db)]);
    for (const { id, isWhole } of stored) if (!isWhole) tellUnreadable(id);
    const queues = new Map(stored.map(({ id, settings }) => [id, settings]));
    const { offers, lookAgainAt } = assign(waiting, agents, queues, now.getTime());
    await Promise.all(offers.map((offer) => propose(offer, waiting, agents)));
    const offered = new Set(offers.map(({ entryId }) => entryId));
    const next: number[] = lookAgainAt === undefined ? [] : [lookAgainAt];
    const places = placesOf(waiting, queues);
    for (const caller of waiting) {
      const place = places.get(caller.entryId);
      const everyMs = queues.get(caller.queueId)?.announceEveryMs;
      if (place === undefined || everyMs === undefined || offered.has(caller.entryId)) continue;
      const dueAt = (toldAt.get(caller.entryId) ?? caller.enteredAt) + everyMs;
      if (dueAt <= now.getTime()) await tellPlace(caller, place, now);
      next.push(dueAt <= now.getTime() ? now.getTime() + everyMs : dueAt);
    }
    if (next.length > 0) cancelTimer = timers.at(Math.min(...next), () => looker.wake());
  };

  const propose = async (
    offer: Offer,
    waiting: readonly WaitingRow[],
    agents: readonly ReadyAgent[],
  ): Promise<void> => {
    const caller = waiting.find(({ entryId }) => entryId === offer.entryId);
    const chosen = agents.filter(({ staffId }) => offer.staffIds.includes(staffId));
    if (!caller || chosen.length === 0) return;
    const event: QueueEvent = {
      type: 'offered',
      offers: chosen.map(({ staffId, deviceId, isAutoAnswer }) => ({
        party: `agent-${ports.ids.next()}`,
        staffId,
        deviceId,
        autoAnswer: isAutoAnswer,
      })),
    };
    try {
      await ports.runtime.tell(caller.callId, event);
    } catch (error) {
      if (!(error instanceof StepDeclined)) throw error;
      // The agent has just become busy: what made them so wakes us again.
      ports.log.debug({ callId: caller.callId }, 'an agent was not free any more');
    }
  };

  const tellPlace = async (caller: WaitingRow, place: number, now: Date): Promise<void> => {
    toldAt.set(caller.entryId, now.getTime());
    const { working } = await readQueueLoad(ports.db, caller.queueId);
    const handled = await readHandleTimes(ports.db, caller.queueId, now);
    const prompts = await ports.say(placeTexts(place, expectedWaitMs(place, handled, working)));
    if (prompts.length === 0) return;
    const event: QueueEvent = { type: 'placed', prompts };
    await ports.runtime.tell(caller.callId, event);
  };

  const looker = createLooker(ports, 'assign', look);
  return {
    wake: () => looker.wake(),
    stop() {
      looker.stop();
      cancelTimer();
    },
  };
}
