import type { Activity } from '../../platform/activity.ts';
import type { Clock, Timers } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import { createLooker, type Looker } from '../../platform/looker.ts';
import type { Db } from '../../schema.ts';
import { moveAgent } from './move.ts';
import { findOverdue, findWithoutDevice, nextOverdue } from './store.ts';

/**
 * Ends what has its time: a lease nobody redeemed, a phone that rang on, wrap-up, the state of somebody whose
 * session is over. Times are rows, timers only wake us.
 */
export type AgentDeadlines = Looker;

export function createAgentDeadlines(
  ports: Readonly<{
    db: Db;
    clock: Clock;
    timers: Timers;
    events: Events;
    activity: Activity;
    canAct: () => boolean;
  }>,
): AgentDeadlines {
  let cancelTimer: () => void = () => undefined;

  const look = async (): Promise<void> => {
    cancelTimer();
    for (const staffId of await findOverdue(ports.db, ports.clock.now()))
      await ports.db.transaction().execute((trx) => moveAgent(ports, trx, staffId, { type: 'deadline' }));
    for (const staffId of await findWithoutDevice(ports.db))
      await ports.db
        .transaction()
        .execute((trx) => moveAgent(ports, trx, staffId, { type: 'signedOut', cause: 'session-ended' }));
    const next = await nextOverdue(ports.db);
    if (next) cancelTimer = ports.timers.at(next.getTime(), () => looker.wake());
  };

  const looker = createLooker(ports, 'agent deadlines', look);
  return {
    wake: () => looker.wake(),
    stop() {
      looker.stop();
      cancelTimer();
    },
  };
}
