import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/postgres.ts';
import type { Database, Db } from '../../schema.ts';
import { systemClock } from '../clock.ts';
import { createPool } from '../db/pool.ts';
import { createAudit, findBrokenLink } from './audit.ts';

let database: TestDatabase;
let db: Db;
const audit = createAudit(systemClock);

beforeAll(async () => {
  database = await createTestDatabase();
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(database.url) }) });
  for (let index = 1; index <= 5; index += 1) {
    await db.transaction().execute((trx) =>
      audit.record(trx, {
        actor: { id: null, name: 'system', address: '192.0.2.7' },
        action: 'recording.played',
        object: { kind: 'recording', id: `r${index}` },
        detail: { second: index, first: { b: 1, a: 2 } },
      }),
    );
  }
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

/** What somebody with the rights of the database's owner could do; the first broken row, and everything undone. */
async function brokenAfter(...statements: string[]): Promise<number | undefined> {
  const trx = await db.startTransaction().execute();
  try {
    await sql`set local session_replication_role = replica`.execute(trx);
    for (const statement of statements) await sql.raw(statement).execute(trx);
    return await findBrokenLink(trx);
  } finally {
    await trx.rollback().execute();
  }
}

test('an untouched chain is whole', async () => {
  expect(await findBrokenLink(db)).toBeUndefined();
});

test('rows can be neither changed nor removed in the ordinary way', async () => {
  await expect(db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
  await expect(db.updateTable('audit').set({ action: 'x' }).execute()).rejects.toThrow('append-only');
});

test.each([
  `at = at + interval '1 second'`,
  `actor_id = '0198c3c1-0000-7000-8000-000000000000'`,
  `actor = 'somebody else'`,
  `action = 'recording.deleted'`,
  `object_kind = 'call'`,
  `object_id = 'r9'`,
  `address = '192.0.2.8'`,
  `detail = detail || '{"second": 9}'`,
  `previous_hash = hash`,
  `hash = decode('00', 'hex')`,
])('an edit of one row is found: %s', async (edit) => {
  expect(await brokenAfter(`update audit set ${edit} where seq = 3`)).toBe(3);
});

test('a removed row is found, wherever it stood before the last', async () => {
  expect(await brokenAfter('delete from audit where seq = 2')).toBe(2);
});

test('two swapped rows are found', async () => {
  const renumber = (from: number, to: number) => `update audit set seq = ${to} where seq = ${from}`;
  expect(await brokenAfter(renumber(2, 40), renumber(4, 2), renumber(40, 4))).toBe(2);
});

test('actions at the same moment extend one chain', async () => {
  const one = (id: string) =>
    db.transaction().execute((trx) =>
      audit.record(trx, {
        actor: { id: null, name: 'system' },
        action: 'call.identified',
        object: { kind: 'call', id },
      }),
    );
  await Promise.all(Array.from({ length: 20 }, (_, index) => one(String(index))));
  expect(await findBrokenLink(db)).toBeUndefined();
  const { count } = await db
    .selectFrom('audit')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(25);
});

test('when the audit fails, the action fails with it', async () => {
  const act = db.transaction().execute(async (trx) => {
    await trx
      .insertInto('department')
      .values({ id: '0198c3c1-0000-7000-8000-000000000001', code: 'X', name: 'X' })
      .execute();
    await audit.record(trx, {
      actor: { id: 'no uuid', name: 'system' },
      action: 'staff.created',
      object: { kind: 'department', id: 'X' },
    });
  });
  await expect(act).rejects.toThrow();
  expect(await db.selectFrom('department').selectAll().execute()).toEqual([]);
});
