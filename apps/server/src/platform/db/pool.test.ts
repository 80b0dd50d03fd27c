import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres.ts';
import type { Database } from '../../schema.ts';
import { isDatabaseAway } from './away.ts';
import { createPool, withDeadline } from './pool.ts';

const PATIENCE_MS = 100;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a statement that PostgreSQL never answers fails as if it were away, and leaves nothing half done behind', async () => {
  const pool = createPool(database.url, { max: 1 });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: withDeadline(pool, PATIENCE_MS) }),
  });
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query('begin; lock table leader in access exclusive mode');
  const failed = await db
    .transaction()
    .execute(async (trx) => {
      await sql`insert into setting (key, value) values ('half done', '1')`.execute(trx);
      await sql`insert into leader (name, epoch, taken_at) values ('test', 1, now())`.execute(trx);
    })
    .catch((error: unknown) => error);
  expect(isDatabaseAway(failed)).toBe(true);
  await other.query('rollback');
  // The one connection of the pool is a new one, and in no transaction.
  const rows = await sql`select key from setting where key = 'half done'`.execute(db);
  expect(rows.rows).toEqual([]);
  await other.end();
  await db.destroy();
});
