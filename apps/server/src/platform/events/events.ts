import type { EventType } from '@suifang/contract/events.ts';
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

/**
 * What a commit can be about: the first words of the types of events. Commands to whoever controls the calls, and our own
 * phones, are heard of inside only.
 */
export type Subject = (EventType extends `${infer First}.${string}` ? First : never) | 'command' | 'device';

export type StoredEvent = NewEvent & Readonly<{ seq: number; at: Date }>;

/** Writes events into the caller's transaction; tells them to listeners after commit, in order. */
export interface Events {
  record(db: Db, events: readonly NewEvent[]): Promise<void>;
  /** Events after `seq`, oldest first, at most `limit`. */
  readAfter(seq: number, limit: number): Promise<StoredEvent[]>;
  /**
   * Called after commits (of any process) that wrote events about one of these; without them, after all that wrote
   * events. Returns the way to stop.
   */
  onCommitted(listener: () => void, about?: readonly Subject[]): () => void;
}

/**
 * Listens for commits on one dedicated connection. It reconnects by itself after the database was away and then calls
 * every listener once, because a notification may have been missed.
 */
export async function createEvents(
  db: Db,
  connect: () => Promise<pg.Client>,
): Promise<Events & { close(): Promise<void> }> {
  const listeners = new Set<Readonly<{ listener: () => void; about: readonly string[] | undefined }>>();
  const tellAll = () => {
    for (const { listener } of listeners) listener();
  };
  const tell = (written: readonly string[]) => {
    for (const { listener, about } of listeners)
      if (!about || about.some((subject) => written.includes(subject))) listener();
  };
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const listen = async (): Promise<void> => {
    try {
      const next = await connect();
      client = next;
      next.on('notification', ({ payload = '' }) => tell(payload.split(' ')));
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
    onCommitted(listener, about) {
      const entry = { listener, about };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      client?.removeAllListeners('end');
      await client?.end();
    },
  };
}
