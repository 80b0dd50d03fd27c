import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import type { Database } from '../../schema.ts';
import { hasErrorFile } from './files.ts';
import { runImport } from './run-import.ts';
import { createImporter, csv } from './test-sheets.ts';

let api: TestApi;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
});
afterAll(() => api.close());
vi.setConfig({ testTimeout: 90_000 });

/** One row that is taken, and one that somebody has to look at. */
const sheet = csv([
  ['姓名', '联系电话', '性别'],
  ['王桂芳', '13900001001', '女'],
  ['', '13900001002', '男'],
]);

async function readyToRun(): Promise<string> {
  const { body } = await importer.upload('出院患者.csv', sheet);
  await importer.check(body.id, body.preview.suggested);
  await importer.post(body.id, 'run');
  return body.id;
}

const patients = async () => (await api.context.db.selectFrom('patient').select('id').execute()).length;

/** Runs an import up to where it needs a table that somebody holds, and lets it go on after `meanwhile`. */
async function heldUp(
  lock: string,
  ports: Parameters<typeof runImport>[0],
  importId: string,
  meanwhile: (trx: Transaction<Database>) => Promise<void>,
): Promise<void> {
  const { running } = await api.context.db.transaction().execute(async (trx) => {
    await sql.raw(lock).execute(trx);
    const started = runImport(ports, importId);
    const waiting = () =>
      sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and application_name = 'import' and wait_event_type = 'Lock'`.execute(
        api.context.db,
      );
    await expect
      .poll(async () => (await waiting()).rows[0]?.count, { timeout: 60_000, interval: 20 })
      .toBe(1);
    await meanwhile(trx);
    return { running: started };
  });
  await running;
}

test('a wish to stop that comes after the last look at it, and before the commit, keeps everything out', async () => {
  const id = await readyToRun();
  // What is said of each row is written last.
  await heldUp('lock table import_row in share mode', api.context, id, async () => {
    await importer.post(id, 'cancel');
  });
  expect((await importer.one(id)).state).toBe('cancelled');
  expect(await patients()).toBe(0);
});

test('after the commit no full disk makes an import failed: the rows to look at are written, the upload goes', async () => {
  const id = await readyToRun();
  let isFull = false;
  let looks = 0;
  const disk = {
    ...api.context.disk,
    async hasRoomFor() {
      if (isFull) looks += 1;
      return !isFull;
    },
  };
  // Held so, tables can be written to, but not counted.
  await heldUp(
    'lock table operation in share update exclusive mode',
    { ...api.context, disk },
    id,
    async () => {
      expect((await importer.one(id)).state).toBe('completed');
      isFull = true;
      await expect.poll(() => looks, { timeout: 30_000, interval: 50 }).toBeGreaterThan(1);
    },
  );
  expect(await importer.one(id)).toMatchObject({ state: 'completed', counts: { created: 1, invalid: 1 } });
  expect(hasErrorFile(api.context.config, id)).toBe(true);
  expect(await patients()).toBe(1);
});
