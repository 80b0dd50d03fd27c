import type pg from 'pg';
import type { Timers } from '../clock.ts';

/**
 * One process at a time leads. A session advisory lock says who; an epoch that grows with every change of hands is
 * checked by each of the leader's writes, so that one who has lost the lock without knowing it can change nothing.
 */
export interface Leadership {
  /** undefined while we do not lead. */
  readonly epoch: number | undefined;
  close(): Promise<void>;
}

export type LeaderListener = Readonly<{ gained(epoch: number): void; lost(): void }>;

/** How soon to ask again for a lock that another session holds, or for a database that is away. */
const RETRY_MS = 500;

/** @param lockKey two processes with the same key exclude each other. */
export function lead(
  options: Readonly<{
    name: string;
    lockKey: number;
    connect: () => Promise<pg.Client>;
    timers: Timers;
    now: () => number;
  }>,
  listener: LeaderListener,
): Leadership {
  let epoch: number | undefined;
  let client: pg.Client | undefined;
  let isClosed = false;
  let cancelRetry: () => void = () => undefined;

  /** One try waits at a time, however many have failed at once. */
  const tryLater = () => {
    cancelRetry();
    if (!isClosed) cancelRetry = options.timers.at(options.now() + RETRY_MS, () => void attempt());
  };
  const lose = () => {
    client = undefined;
    const led = epoch !== undefined;
    epoch = undefined;
    if (led) listener.lost();
    tryLater();
  };
  const attempt = async (): Promise<void> => {
    if (isClosed) return;
    try {
      if (!client) {
        const next = await options.connect();
        next.on('error', () => undefined);
        next.once('end', () => {
          if (client === next) lose();
        });
        client = next;
      }
      const lock = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
        options.lockKey,
      ]);
      if (!lock.rows[0]?.locked) return tryLater();
      const taken = await client.query<{ epoch: number }>(
        `insert into leader (name, epoch, taken_at) values ($1, 1, now())
         on conflict (name) do update set epoch = leader.epoch + 1, taken_at = now() returning epoch`,
        [options.name],
      );
      epoch = taken.rows[0]?.epoch;
      if (epoch !== undefined) listener.gained(epoch);
    } catch {
      if (client) await client.end().catch(() => undefined);
      else tryLater();
    }
  };
  void attempt();

  return {
    get epoch() {
      return epoch;
    },
    async close() {
      isClosed = true;
      cancelRetry();
      const open = client;
      client = undefined;
      epoch = undefined;
      await open?.end().catch(() => undefined);
    },
  };
}
