import type { Activity } from '../../platform/activity.ts';
import type { Clock, Timers } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Db } from '../../schema.ts';
import { moveAgent } from './move.ts';
import { findOverdue, findWithoutDevice, nextOverdue } from './store.ts';

/**
 * Ends what has its time: a lease nobody redeemed, a phone that rang on, wrap-up, the state of somebody whose
 * session is over. Times are rows, timers only wake us.
 */
export interface AgentDeadlines {
  wake(): void;
  stop(): void;
}

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
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;

  const look = async (): Promise<void> => {
    cancelTimer();
    for (const staffId of await findOverdue(ports.db, ports.clock.now()))
      await ports.db.transaction().execute((trx) => moveAgent(ports, trx, staffId, { type: 'deadline' }));
    for (const staffId of await findWithoutDevice(ports.db))
      await ports.db
        .transaction()
        .execute((trx) => moveAgent(ports, trx, staffId, { type: 'signedOut', cause: 'session-ended' }));
    const next = await nextOverdue(ports.db);
    if (next) cancelTimer = ports.timers.at(next.getTime(), wake);
  };

  const wake = () => {
    isWoken = true;
    if (isRunning || isStopped || !ports.canAct()) return;
    isRunning = true;
    ports.activity.run('agent deadlines', async () => {
      try {
        while (isWoken && !isStopped && ports.canAct()) {
          isWoken = false;
          await look();
        }
      } finally {
        isRunning = false;
      }
    });
  };

  return {
    wake,
    stop() {
      isStopped = true;
      cancelTimer();
    },
  };
}
