import { randomUUID } from 'node:crypto';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { Kysely, PostgresDialect } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/postgres.ts';
import { createActivity } from '../platform/activity.ts';
import { createPool } from '../platform/db/pool.ts';
import { createMailboxes } from '../platform/mailbox.ts';
import type { Database } from '../schema.ts';
import type { LiveCall } from './live-call.ts';
import { createLiveCalls } from './live-calls.ts';
import { type CallFlow, unknownFlow } from './registry.ts';
import { createTakeUp } from './take-up.ts';

let database: TestDatabase;
let db: Kysely<Database>;
beforeAll(async () => {
  database = await createTestDatabase();
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(database.url) }) });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test('the half minute of a call that cannot be read back begins anew when it could be read in between', async () => {
  const clock = createVirtualClock(Date.parse('2026-11-23T09:00:00+08:00'));
  await db
    .insertInto('call')
    .values({
      id: randomUUID(),
      direction: 'inbound',
      flow: 'menu',
      flow_input: '{}',
      flow_state: '{}',
      epoch: 1,
      started_at: clock.now(),
    })
    .execute();
  let isReadable = false;
  const flow: CallFlow = {
    ...unknownFlow('menu'),
    resolve: async () => {
      if (!isReadable) throw new Error('not now');
    },
  };
  const calls = createLiveCalls(clock);
  const closed: string[] = [];
  const nothing = async () => undefined;
  const takeUp = createTakeUp(
    {
      db,
      clock,
      timers: clock,
      activity: createActivity(pino({ level: 'silent' })),
      mailboxes: createMailboxes(),
      switch: { hangUp: nothing },
      log: pino({ level: 'silent' }),
      flows: new Map([[flow.name, flow]]),
    },
    calls,
    { arm: () => undefined },
    {
      advance: nothing,
      answered: nothing,
      leave: nothing,
      letGo: () => undefined,
      abandon: async (call: LiveCall) => void closed.push(call.id),
    },
  );
  const loadAfter = async (ms: number) => {
    clock.at(clock.now().getTime() + ms, () => undefined);
    clock.advance(Number.POSITIVE_INFINITY);
    await takeUp.load();
  };
  await loadAfter(0);
  isReadable = true;
  await loadAfter(20_000);
  expect(calls.count).toBe(1);
  isReadable = false;
  calls.forgetAll();
  await loadAfter(20_000);
  await loadAfter(20_000);
  expect(closed).toEqual([]);
  await loadAfter(20_000);
  expect(closed).toHaveLength(1);
});

/** A call whose flow fails at the first `failures` tries to take it up. Answers the seconds of the tries and of the end. */
async function takenUp(failures: number): Promise<Readonly<{ tries: number[]; letGoAt: number[] }>> {
  const clock = createVirtualClock(Date.parse('2026-11-23T09:00:00+08:00'));
  const startedAt = clock.now().getTime();
  const seconds = () => (clock.now().getTime() - startedAt) / 1000;
  const activity = createActivity(pino({ level: 'silent' }));
  const flow = { ...unknownFlow('menu'), deadlineAt: () => startedAt + 60_000 };
  const calls = createLiveCalls(clock);
  const row = { id: 'call', flow: 'menu', storedInput: {}, startedAt: clock.now(), state: {}, version: 1 };
  const leg = { legId: 'leg', party: 'caller', isAnswered: true } as const;
  calls.add({ ...row, legs: [leg] }, flow, {});
  const [tries, letGoAt]: [number[], number[]] = [[], []];
  const nothing = async () => undefined;
  const takeUp = createTakeUp(
    {
      db,
      clock,
      timers: clock,
      activity,
      mailboxes: createMailboxes(),
      switch: { hangUp: nothing },
      log: pino({ level: 'silent' }),
      flows: new Map([[flow.name, flow]]),
    },
    calls,
    { arm: () => undefined },
    {
      advance: async () => {
        tries.push(seconds());
        if (tries.length <= failures) throw new Error('a fault');
      },
      answered: nothing,
      leave: nothing,
      letGo: () => void letGoAt.push(seconds()),
      abandon: nothing,
    },
  );
  await takeUp.resume([{ legId: 'leg', state: 'up' }]);
  do await activity.idle();
  while (clock.advance(startedAt + 60_000));
  return { tries, letGoAt };
}

test('one failure at taking a call up lets nobody go: it is tried again after a second', async () => {
  expect(await takenUp(1)).toEqual({ tries: [0, 1], letGoAt: [] });
});

test('who waits for a flow that fails three times at being taken up is let go', async () => {
  expect(await takenUp(9)).toEqual({ tries: [0, 1, 2], letGoAt: [2] });
});
