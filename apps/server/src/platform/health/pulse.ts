import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * A round trip to another process through the database: a notification that its event loop must take and answer. A
 * process that hangs, or has lost its connection, stays silent, which a look at the list of connections would not tell.
 */

/** What a process says of itself with its answer; numbers only. */
export type Facts = Readonly<Record<string, number>>;

export interface Pulse {
  /** Fulfils with what the part says. Never fulfils when nobody answers: whoever asks sets the limit. */
  ask(part: string): Promise<Facts>;
  close(): Promise<void>;
}

const QUESTION = 'pulse';
const ANSWER = 'pulse_answer';
const RECONNECT_MS = 500;

type Question = Readonly<{ part: string; id: string }>;
type Answer = Readonly<{ id: string; facts: Facts }>;
type Line = Readonly<{ say(channel: string, message: object): void; close(): Promise<void> }>;

/**
 * Answers for a part until closed. `facts` undefined: this process is not the one to answer, as a standby beside the
 * one that leads.
 */
export function answerPulse(
  connect: () => Promise<pg.Client>,
  part: string,
  facts: () => Facts | undefined,
): Pick<Pulse, 'close'> {
  const line = openLine(connect, QUESTION, (message) => {
    const question = message as Question;
    if (question.part !== part) return;
    const known = facts();
    if (known) line.say(ANSWER, { id: question.id, facts: known } satisfies Answer);
  });
  return line;
}

/** Asks other processes. */
export function createPulse(connect: () => Promise<pg.Client>): Pulse {
  const waiting = new Map<string, (facts: Facts) => void>();
  const line = openLine(connect, ANSWER, (message) => {
    const answer = message as Answer;
    waiting.get(answer.id)?.(answer.facts);
    waiting.delete(answer.id);
  });
  return {
    ask: (part) =>
      new Promise((resolve) => {
        const id = randomUUID();
        waiting.set(id, resolve);
        setTimeout(() => waiting.delete(id), FORGOTTEN_MS).unref();
        line.say(QUESTION, { part, id } satisfies Question);
      }),
    close: () => line.close(),
  };
}

/** An answer that comes later than this is nobody's any more. */
const FORGOTTEN_MS = 60_000;

/** One connection that listens and speaks, and comes back by itself. What is said while it is away is lost. */
function openLine(
  connect: () => Promise<pg.Client>,
  channel: string,
  hear: (message: unknown) => void,
): Line {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  const later = () => {
    client = undefined;
    if (!isClosed) retry = setTimeout(() => void open(), RECONNECT_MS);
  };
  const open = async (): Promise<void> => {
    try {
      const next = await connect();
      client = next;
      next.on('error', () => undefined);
      next.once('end', later);
      next.on('notification', ({ payload }) => hear(JSON.parse(payload ?? '{}')));
      await next.query(`listen ${channel}`);
    } catch {
      // A connection that was made and then failed says so by its end.
      if (!client) later();
    }
  };
  void open();
  return {
    say(to, message) {
      client?.query('select pg_notify($1, $2)', [to, JSON.stringify(message)]).catch(() => undefined);
    },
    async close() {
      isClosed = true;
      clearTimeout(retry);
      client?.removeAllListeners('end');
      await client?.end().catch(() => undefined);
    },
  };
}
