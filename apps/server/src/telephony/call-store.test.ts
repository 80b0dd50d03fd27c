import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/postgres.ts';
import { createPool } from '../platform/db/pool.ts';
import type { Database } from '../schema.ts';
import { ensureEventPartitions, type Step, StepRefused, writeStep } from './call-store.ts';
import { unknownFlow } from './registry.ts';

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

const partitionOf = async (seq: number) => {
  const rows = await sql<{
    name: string;
  }>`select tableoid::regclass::text as name from call_event where seq = ${seq}`.execute(db);
  return rows.rows[0]?.name;
};
const write = (seq: number, at: string) =>
  db
    .insertInto('call_event')
    .values({
      call_id: '01a20000-0000-7000-8000-000000000000',
      seq,
      at: new Date(at),
      type: 'played',
      data: '{}',
    })
    .execute();

describe('the months of the call events', () => {
  test('an event before its month was made is moved there, later ones go there at once, and making it again changes nothing', async () => {
    await write(1, '2026-11-23T01:00:00Z');
    expect(await partitionOf(1)).toBe('call_event_default');
    const now = new Date('2026-11-23T02:00:00Z');
    await ensureEventPartitions(db, now);
    await ensureEventPartitions(db, now);
    await write(2, '2026-12-01T00:00:00Z');
    expect(await partitionOf(1)).toBe('call_event_2026_11');
    expect(await partitionOf(2)).toBe('call_event_2026_12');
  });

  test('December is followed by January of the next year', async () => {
    await ensureEventPartitions(db, new Date('2026-12-31T23:00:00Z'));
    await write(3, '2027-01-15T00:00:00Z');
    expect(await partitionOf(3)).toBe('call_event_2027_01');
  });
});

describe('a step at whose version the row stands already', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  const flow = { ...unknownFlow('menu'), record: async () => undefined };
  /** A row that was written with epoch 1, one version on from what this process with epoch 2 remembers. */
  const begin = async () => {
    const id = randomUUID();
    await db
      .insertInto('leader')
      .values({ name: 'telephony', epoch: 2, taken_at: now })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch: 2 }))
      .execute();
    await db
      .insertInto('call')
      .values({
        id,
        direction: 'inbound',
        flow: 'menu',
        flow_input: '{}',
        flow_state: '{}',
        flow_version: 2,
        epoch: 1,
        started_at: now,
      })
      .execute();
    return { id, flow, input: {}, state: {}, version: 1, wasHeld: false };
  };
  const step = (triedWith: readonly number[]): Step => ({
    event: { type: 'resumed' },
    next: { state: {}, effects: [], facts: [] },
    handedOver: [],
    now,
    time: now.getTime(),
    epoch: 2,
    triedWith: new Set(triedWith),
  });

  test('is the lost answer to our own when we have tried to write it with that epoch', async () => {
    await writeStep(db, await begin(), step([1]));
  });

  test("is another process's when it led in between, and our copy is not the truth", async () => {
    await expect(writeStep(db, await begin(), step([]))).rejects.toThrow(StepRefused);
  });
});
