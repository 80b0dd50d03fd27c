import type { Random } from '@suifang/simulator/people/random.ts';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createPool } from '../src/platform/db/pool.ts';
import type { Database, Db } from '../src/schema.ts';
import type { Switch } from '../src/telephony/port.ts';

/**
 * The ports of a controller that may be killed at every await: before a statement or a command, and after it, when it
 * has been carried out but nobody has heard the answer. A killed controller never runs again: its awaits never end.
 * Its database connections are cut, as the kernel cuts those of a dead process, so open transactions roll back.
 */
export interface Mortal {
  readonly db: Db;
  readonly isDead: boolean;
  readonly died: Promise<void>;
  connect(): Promise<pg.Client>;
  switchOf(inner: Switch): Switch;
  kill(): void;
}

export function createMortal(url: string, random: Random, killProbability: number): Mortal {
  const death = Promise.withResolvers<void>();
  let isDead = false;
  const clients = new Set<pg.Client>();
  const pool = createPool(url, { max: 8 });
  pool.on('connect', (client) => clients.add(client as unknown as pg.Client));

  const kill = () => {
    if (isDead) return;
    isDead = true;
    for (const client of clients) cut(client);
    death.resolve();
  };
  const forever = new Promise<never>(() => undefined);
  const checkpoint = async (): Promise<void> => {
    if (!isDead && random() < killProbability) kill();
    if (isDead) await forever;
  };
  const mortally = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await checkpoint();
    try {
      return await work();
    } finally {
      await checkpoint();
    }
  };

  const mortalPool = {
    connect: async () => {
      const client = await mortally(() => pool.connect());
      return {
        query: (...parameters: Parameters<typeof client.query>) =>
          mortally(() => client.query(...parameters) as unknown as Promise<unknown>),
        release: () => client.release(),
      };
    },
    end: async () => undefined,
  };
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: mortalPool as unknown as pg.Pool }),
  });

  return {
    db,
    get isDead() {
      return isDead;
    },
    died: death.promise,
    kill,
    async connect() {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      clients.add(client);
      if (isDead) cut(client);
      return client;
    },
    switchOf: (inner) => ({
      get isConnected() {
        return !isDead && inner.isConnected;
      },
      createLeg: (...parameters) => mortally(() => inner.createLeg(...parameters)),
      dial: (...parameters) => mortally(() => inner.dial(...parameters)),
      answer: (...parameters) => mortally(() => inner.answer(...parameters)),
      play: (...parameters) => mortally(() => inner.play(...parameters)),
      stopPlayback: (...parameters) => mortally(() => inner.stopPlayback(...parameters)),
      hangUp: (...parameters) => mortally(() => inner.hangUp(...parameters)),
      joinRoom: (...parameters) => mortally(() => inner.joinRoom(...parameters)),
      leaveRoom: (...parameters) => mortally(() => inner.leaveRoom(...parameters)),
      closeRoom: (...parameters) => mortally(() => inner.closeRoom(...parameters)),
      emptyRooms: () => mortally(() => inner.emptyRooms()),
      setMusic: (...parameters) => mortally(() => inner.setMusic(...parameters)),
      setRingTone: (...parameters) => mortally(() => inner.setRingTone(...parameters)),
      setMuted: (...parameters) => mortally(() => inner.setMuted(...parameters)),
      sendKeys: (...parameters) => mortally(() => inner.sendKeys(...parameters)),
      echo: (...parameters) => mortally(() => inner.echo(...parameters)),
      listen: (...parameters) => mortally(() => inner.listen(...parameters)),
      silenceRecording: (...parameters) => mortally(() => inner.silenceRecording(...parameters)),
      reachableDevices: () => mortally(() => inner.reachableDevices()),
      startRecording: (...parameters) => mortally(() => inner.startRecording(...parameters)),
      legState: (...parameters) => mortally(() => inner.legState(...parameters)),
      liveLegs: () => mortally(() => inner.liveLegs()),
      onEvent: (listener) =>
        inner.onEvent((event) => {
          if (!isDead) listener(event);
        }),
    }),
  };
}

/** Cuts a connection without a word, as the end of a process does. */
function cut(client: pg.Client): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
  stream.destroy();
}
