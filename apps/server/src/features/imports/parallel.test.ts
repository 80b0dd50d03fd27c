import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { runImport } from './run-import.ts';
import { holdWrites } from './store/connection.ts';
import { createImporter, csv } from './test-sheets.ts';

let api: TestApi;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
});
afterAll(() => api.close());
const sheet = csv([
  ['姓名', '联系电话', '性别'],
  ['王桂芳', '13900001001', '女'],
  ['欧阳建国', '13900001002', '男'],
]);

/** Fulfils when so many imports wait for somebody's lock. */
const untilWaiting = (count: number) =>
  expect
    .poll(
      async () => {
        const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
          where datname = current_database() and application_name = 'import' and wait_event_type = 'Lock'`.execute(
          api.context.db,
        );
        return rows[0]?.waiting;
      },
      { timeout: 60_000, interval: 50 },
    )
    .toBe(count);

async function uploadAndCheck(name: string): Promise<string> {
  const { body } = await importer.upload(name, sheet);
  await importer.check(body.id, body.preview.suggested);
  await importer.post(body.id, 'run');
  return body.id;
}

const namesAndPhones = async () =>
  api.context.db
    .selectFrom('patient as p')
    .innerJoin('phone as f', 'f.patient_id', 'p.id')
    .select(['p.name'])
    .orderBy('p.name')
    .execute();

test('two lists at once with the same people, known by name and phone only, make each person once', async () => {
  const ids = [await uploadAndCheck('一病区.csv'), await uploadAndCheck('二病区.csv')];
  const running = await api.context.db.transaction().execute(async (trx) => {
    // Nobody can be written now, everybody can be looked up: both imports get as far as they may.
    await sql`lock table patient in share mode`.execute(trx);
    const both = Promise.all(ids.map((id) => runImport(api.context, id)));
    await untilWaiting(2);
    return { both };
  });
  await running.both;
  const counts = (await Promise.all(ids.map((id) => importer.one(id)))).map((one) => one.counts);
  expect((await namesAndPhones()).map(({ name }) => name)).toEqual(['欧阳建国', '王桂芳'].toSorted());
  // Whichever was first made both; the other found both.
  expect(counts.map((one) => `${one?.created} ${one?.unchanged}`).toSorted()).toEqual(['0 2', '2 0']);
});

test('an import that waits for another one can be stopped', async () => {
  const id = await uploadAndCheck('三病区.csv');
  const stopped = await api.context.db.connection().execute(async (connection) => {
    await sql.raw(holdWrites).execute(connection);
    const running = runImport(api.context, id);
    await untilWaiting(1);
    await importer.post(id, 'cancel');
    await running;
    await sql`select pg_advisory_unlock_all()`.execute(connection);
    return importer.one(id);
  });
  expect(stopped.state).toBe('cancelled');
});
