import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/postgres.ts';
import { createPool } from '../platform/db/pool.ts';
import type { Database } from '../schema.ts';
import { insertCall } from './begin-store.ts';
import type { NewCall } from './call-store.ts';
import { writeSound } from './leg-store.ts';
import { LeadLost } from './lead-store.ts';
import type { CallFlow } from './registry.ts';

const EPOCH = 3;

let database: TestDatabase;
let db: Kysely<Database>;
let roundTrips = 0;
beforeAll(async () => {
  database = await createTestDatabase();
  db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(database.url) }),
    log: () => void (roundTrips += 1),
  });
  await db.insertInto('leader').values({ name: 'telephony', epoch: EPOCH, taken_at: new Date() }).execute();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const flow: CallFlow = {
  name: 'greeting',
  start: () => ({ state: {}, effects: [], facts: [] }),
  step: (_input, state) => ({ state, effects: [], facts: [] }),
  deadlineAt: () => undefined,
  isOver: () => false,
  longestMs: undefined,
  resultOf: () => undefined,
  hidesDigits: () => false,
  resolve: async (stored) => stored,
  record: async () => undefined,
};
function newCall(): NewCall {
  const id = randomUUID();
  return {
    id,
    direction: 'internal',
    flow: flow.name,
    input: {},
    storedInput: {},
    attemptId: null,
    campaignId: null,
    patientId: null,
    startedAt: new Date(),
    legs: [
      {
        legId: `${id}.patient`,
        party: 'patient',
        via: { deviceId: randomUUID(), staffId: undefined },
        isAnswered: true,
      },
    ],
    recording: { id: randomUUID(), spoolPath: '/nowhere' },
  };
}
const insert = (call: NewCall, epoch: number) =>
  insertCall(db, call, {
    flow,
    first: flow.start({}, 0),
    epoch,
    alongside: async () => undefined,
  });
const count = async (table: 'call' | 'call_leg' | 'recording' | 'call_event') =>
  (await db.selectFrom(table).selectAll().execute()).length;
const countAll = () => Promise.all((['call', 'call_leg', 'recording', 'call_event'] as const).map(count));

test('a call, its legs, its recording and its first event are written in three round trips: who has answered waits for them', async () => {
  roundTrips = 0;
  await insert(newCall(), EPOCH);
  // To begin, to write, to commit.
  expect(roundTrips).toBe(3);
  expect(await countAll()).toEqual([1, 1, 1, 1]);
});

test('a process that has lost the lead writes nothing of a call', async () => {
  const before = await countAll();
  await expect(insert(newCall(), EPOCH - 1)).rejects.toBeInstanceOf(LeadLost);
  expect(await countAll()).toEqual(before);
});

test('a process that has lost the lead keeps no sound of a leg', async () => {
  const call = newCall();
  await insert(call, EPOCH);
  const legId = `${call.id}.patient`;
  const heardAt = async () => {
    const leg = await db.selectFrom('call_leg').selectAll().where('leg_id', '=', legId).executeTakeFirst();
    return leg?.early_media_at;
  };
  const at = new Date();
  await writeSound(db, legId, at, EPOCH - 1);
  expect(await heardAt()).toBeNull();
  await writeSound(db, legId, at, EPOCH);
  expect(await heardAt()).toEqual(at);
});
