import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test database has the newest schema', async () => {
  const rows = await query<{ count: number }>(
    database.url,
    `select count(*)::int as count from information_schema.tables where table_schema = 'public'`,
  );
  expect(rows[0]?.count).toBeGreaterThan(5);
});

test('two test databases do not see each other', async () => {
  await query(database.url, 'create table only_here (id int)');
  const other = await createTestDatabase();
  await expect(query(other.url, 'select * from only_here')).rejects.toThrow('does not exist');
  await other.drop();
});

test('Chinese text is compared by code point and folded as UTF-8', async () => {
  const rows = await query<{ folded: string; characters: number }>(
    database.url,
    `select lower('ÄB随') as folded, length('随访') as characters`,
  );
  expect(rows).toEqual([{ folded: 'äb随', characters: 2 }]);
});
