import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/postgres.ts';
import { createPool } from '../platform/db/pool.ts';
import type { Database } from '../schema.ts';
import { ensureEventPartitions } from './call-store.ts';

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
