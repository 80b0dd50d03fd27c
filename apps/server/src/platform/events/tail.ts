import type { Db } from '../../schema.ts';
import type { Clock } from '../clock.ts';
import type { Events, StoredEvent } from './events.ts';

/**
 * Follows the event log and tells every event once, soon after its commit.
 *
 * Numbers are given before commit, so 8 can be seen before 7. The log is therefore read again from the last number up
 * to which everything was seen. A missing number is waited for; it may belong to a transaction that was rolled back
 * and never come, so the wait ends after `PATIENCE_MS`, or when `MAX_AHEAD` later events have come.
 */
export interface Tail {
  /** `resumeAfter` is where a listener that missed this moment starts again without losing anything. */
  subscribe(listener: (event: StoredEvent, resumeAfter: number) => void): () => void;
  /** Everything up to this number has been told. */
  position(): number;
  close(): void;
}

const PATIENCE_MS = 60_000;
const MAX_AHEAD = 2_000;
const BATCH = 500;

export async function createTail(ports: { db: Db; events: Events; clock: Clock }): Promise<Tail> {
  const { db, events, clock } = ports;
  const listeners = new Set<(event: StoredEvent, resumeAfter: number) => void>();
  // Seen, but after a number that is still missing; with the moment it was seen.
  const ahead = new Map<number, number>();
  let position = 0;
  let reading: Promise<void> | undefined;
  let isWanted = false;

  const advance = (): void => {
    const now = clock.monotonicMs();
    const seen = [...ahead.entries()].toSorted(([a], [b]) => a - b);
    for (const [seq, seenAt] of seen) {
      const isNext = seq === position + 1;
      if (!isNext && now - seenAt < PATIENCE_MS && ahead.size <= MAX_AHEAD) return;
      position = seq;
      ahead.delete(seq);
    }
  };

  const read = async (isTold: boolean): Promise<void> => {
    let from = position;
    for (;;) {
      const batch = await events.readAfter(from, BATCH);
      for (const event of batch) {
        from = event.seq;
        if (event.seq <= position || ahead.has(event.seq)) continue;
        ahead.set(event.seq, clock.monotonicMs());
        advance();
        if (isTold) for (const listener of listeners) listener(event, position);
      }
      if (batch.length < BATCH) return;
    }
  };

  // One read at a time; commits during a read lead to one more.
  const wake = (): void => {
    isWanted = true;
    reading ??= (async () => {
      while (isWanted) {
        isWanted = false;
        // A database that is away wakes the tail again when it is back.
        await read(true).catch(() => undefined);
      }
      reading = undefined;
    })();
  };

  const newest = await db
    .selectFrom('event')
    .select((row) => row.fn.max('seq').as('seq'))
    .executeTakeFirst();
  // Starts a little back, so that numbers given but not committed at this moment are still waited for.
  position = Math.max(0, (newest?.seq ?? 0) - BATCH);
  await read(false);
  const stop = events.onCommitted(wake);
  wake();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    position: () => position,
    close: stop,
  };
}
