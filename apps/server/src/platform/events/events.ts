import type pg from 'pg';
import type { Db } from '../../schema.ts';

/** Something that happened, as the event stream and the webhooks tell it. */
export type NewEvent = Readonly<{
  /** `<aggregate>.<happened>`, from the contract's catalogue. */
  type: string;
  subjectId: string;
  /** Masked and minimal: this leaves the server. */
  data: Readonly<Record<string, unknown>>;
}>;

export type StoredEvent = NewEvent & Readonly<{ seq: number; at: Date }>;

/** Writes events into the caller's transaction; tells them to listeners after commit, in order. */
export interface Events {
  record(db: Db, events: readonly NewEvent[]): Promise<void>;
  /** Events after `seq`, oldest first, at most `limit`. */
  readAfter(seq: number, limit: number): Promise<StoredEvent[]>;
  /** Called after commits that wrote events (any process). Returns the way to stop. */
  onCommitted(listener: () => void): () => void;
}

/**
 * Listens for commits on one dedicated connection. It reconnects by itself after the database was away and then calls
 * every listener once, because a notification may have been missed.
 */
export async function createEvents(
  db: Db,
  connect: () => Promise<pg.Client>,
): Promise<Events & { close(): Promise<void> }> {
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of listeners) listener();
  };
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const listen = async (): Promise<void> => {
    try {
      const next = await connect();
      client = next;
      next.on('notification', tellAll);
      next.on('error', () => undefined);
      next.on('end', () => {
        client = undefined;
        listenLater();
      });
      await next.query('listen event');
      tellAll();
    } catch {
      listenLater();
    }
  };
  const listenLater = () => {
    if (closed || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void listen();
    }, 500);
  };
  await listen();

  return {
    async record(trx, events) {
      if (events.length === 0) return;
      await trx
        .insertInto('event')
        .values(
          events.map((event) => ({
            type: event.type,
            subject_id: event.subjectId,
            data: JSON.stringify(event.data),
          })),
        )
        .execute();
    },
    async readAfter(seq, limit) {
      const rows = await db
        .selectFrom('event')
        .selectAll()
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        seq: row.seq,
        at: row.at,
        type: row.type,
        subjectId: row.subject_id,
        data: row.data as Record<string, unknown>,
      }));
    },
    onCommitted(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      client?.removeAllListeners('end');
      await client?.end();
    },
  };
}
