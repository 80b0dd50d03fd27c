import { randomUUID } from 'node:crypto';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { forgetUploads } from './forget.ts';
import { freeJobsOfTheDead } from '../../platform/jobs/jobs.ts';
import { runImport } from './run-import.ts';
import { bareWorkbook, createImporter, csv, sheetXml, workbook, zip } from './test-sheets.ts';

let api: TestApi;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
});
afterAll(() => api.close());

const head = ['病历号', '姓名', '联系电话', '出院诊断'];
const row = (index: number) => [`H${index}`, '王桂芳', `1999999${String(index).padStart(4, '0')}`, '骨折'];

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headXml = `<row r="1">${head.map((text, column) => cell(`${'ABCD'.charAt(column)}1`, text)).join('')}</row>`;
const rowXml = (extra = '') =>
  `<row r="2">${row(1)
    .map((text, column) => cell(`${'ABCD'.charAt(column)}2`, text))
    .join('')}${extra}</row>`;
const laughs =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
const zeros = Buffer.alloc(64 * 1024 * 1024, ' ');

describe('a file that is refused', () => {
  test.each<[string, string, () => Promise<Buffer> | Buffer | string]>([
    ['is empty', 'the file is empty', () => ''],
    ['holds only blank lines', 'the file is empty', () => '\r\n\r\n ,,\r\n'],
    ['is a web page', 'it is a web page named like a spreadsheet', () => '<html><table><tr><td>姓名</table>'],
    ['is a PDF', 'it is no xlsx, xls or csv file', () => '%PDF-1.7 ...'],
    [
      'is no text in any encoding',
      'it is no xlsx, xls or csv file',
      () => Buffer.from([0x81, 0x20, 0xff, 0xff]),
    ],
    [
      'is a zip of something else',
      'it is no xlsx, xls or csv file',
      () => zip([{ name: 'a.txt', text: 'x' }]),
    ],
    [
      'was cut on its way',
      'it is broken and cannot be read',
      async () => (await workbook([head, row(1)])).subarray(0, 900),
    ],
    [
      'begins like an old workbook and is none',
      'it is broken and cannot be read',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000, 7)]),
    ],
    [
      'unpacks to a thousand times its size',
      'its compressed content is unreasonably large',
      () => bareWorkbook({ text: zeros }),
    ],
    [
      'has entities in its workbook',
      'it is broken and cannot be read',
      () => bareWorkbook({ text: sheetXml(headXml + rowXml()) }, laughs),
    ],
    [
      'has a cell in the last column there is',
      'it has more than 200 columns',
      () => bareWorkbook({ text: sheetXml(headXml + rowXml(cell('XFD2', 'x'))) }),
    ],
    ['has a million columns', 'it has more than 200 columns', () => `${'a,'.repeat(1_000_000)}\r\n`],
    [
      'is one endless quotation',
      'it has more than 200 columns',
      () => `姓名,电话\r\n"${'x'.repeat(3_000_000)}`,
    ],
  ])('because it %s is told so and is gone', async (_why, sentence, bytes) => {
    const { status, body } = await importer.upload('hostile.xlsx', await bytes());
    expect({ status, code: body.code, reason: body.details?.reasonEn }).toMatchObject({
      status: 400,
      code: 'import.file-refused',
      reason: expect.stringContaining(sentence),
    });
    expect(readdirSync(api.context.config.paths.uploads)).toEqual([]);
  });

  test('that lies about its size is stopped by what it unpacks to', async () => {
    const { status, body } = await importer.upload(
      'liar.xlsx',
      bareWorkbook({ text: zeros, claimedSize: 1000 }),
    );
    expect([status, body.code]).toEqual([400, 'import.file-refused']);
    expect(readdirSync(api.context.config.paths.uploads)).toEqual([]);
  });
});

describe('a file that is named wrongly or looks worse than it is', () => {
  test('is known by its content', async () => {
    const text = await importer.upload('list.xlsx', csv([head, row(10)]));
    const book = await importer.upload('list.csv', await workbook([head, row(11)]));
    expect([text.body.format, book.body.format]).toEqual(['csv', 'xlsx']);
    for (const { body } of [text, book]) await importer.post(body.id, 'cancel');
  });

  test('is read by the values of its formulas, and what begins like one stays text', async () => {
    const formula = `<row r="2">${cell('A2', 'H20')}<c r="B2" t="str"><f>"李"&amp;"明"</f><v>李明</v></c>${cell('C2', '19999990020')}${cell('D2', '=HYPERLINK("x")')}</row>`;
    const done = await importer.whole('f.xlsx', bareWorkbook({ text: sheetXml(headXml + formula) }));
    expect(done.counts).toMatchObject({ created: 1, invalid: 0 });
    const found = await api.context.db
      .selectFrom('patient as p')
      .innerJoin('diagnosis as d', 'd.patient_id', 'p.id')
      .select(['p.name', 'd.name as diagnosis'])
      .execute();
    expect(found).toEqual([{ name: '李明', diagnosis: '=HYPERLINK("x")' }]);
  });

  test('counts add up whatever the rows hold', async () => {
    const text = csv([
      head,
      row(30),
      ['', '', '', ''],
      ['H31', '', '', ''],
      row(30),
      ['H32'],
      [...row(33), 'x', 'y'],
    ]);
    const done = await importer.whole('mixed.csv', text);
    const { warnings: _warnings, ...outcomes } = done.counts ?? { warnings: 0 };
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(done.rowsTotal);
    expect(done.rowsTotal).toBe(6);
  });
});

describe('an import whose process is killed', () => {
  test('before the commit leaves nothing behind, and is done whole by the next process', async () => {
    const { db } = api.context;
    const { body } = await importer.upload('killed.csv', csv([head, row(50), row(51), row(52)]));
    await importer.check(body.id, body.preview.suggested);
    await importer.post(body.id, 'run');
    const found = async () =>
      (
        await db
          .selectFrom('patient_identifier')
          .select('value')
          .where('value', 'in', ['H50', 'H51', 'H52'])
          .execute()
      ).length;
    // Everything is written when the outcomes are; a lock on their table holds the import right before its commit.
    const blocker = new pg.Client({ connectionString: api.databaseUrl });
    await blocker.connect();
    try {
      await blocker.query('begin');
      await blocker.query('lock table import_row in share mode');
      const running = runImport(api.context, body.id).catch((error: unknown) => error);
      // Asked outside of the blocking transaction, which sees the same sessions as long as it lasts.
      const waiting = db
        .selectFrom(
          sql<{ pid: number; application_name: string; wait_event_type: string }>`pg_stat_activity`.as('a'),
        )
        .select('a.pid')
        .where('a.application_name', '=', 'import')
        .where('a.wait_event_type', '=', 'Lock');
      await expect.poll(() => waiting.execute(), { timeout: 30_000 }).toHaveLength(1);
      const { pid } = await waiting.executeTakeFirstOrThrow();
      await blocker.query('select pg_terminate_backend($1)', [pid]);
      expect(await running).toBeInstanceOf(Error);
    } finally {
      await blocker.end();
    }
    expect(await found()).toBe(0);
    expect((await importer.one(body.id)).state).toBe('running');
    // The killed worker still holds the job; the next one frees it and finds it again.
    await sql`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now()
      where key = ${`import:${body.id}`}`.execute(db);
    const ready = async () =>
      (
        await sql<{ payload: { importId: string } }>`select p.payload from graphile_worker.jobs j
          join graphile_worker._private_jobs p on p.id = j.id
          where j.key = ${`import:${body.id}`} and j.locked_at is null and j.attempts < j.max_attempts`.execute(
          db,
        )
      ).rows.map(({ payload }) => payload.importId);
    expect(await ready()).toEqual([]);
    await freeJobsOfTheDead(db);
    expect(await ready()).toEqual([body.id]);
    await runImport(api.context, body.id);
    const done = await importer.one(body.id);
    expect([done.state, done.counts?.created, await found()]).toEqual(['completed', 3, 3]);
  }, 60_000);
});

test('an import that another process is still at is given back to the queue, not forgotten', async () => {
  const { body } = await importer.upload('taken.csv', csv([head, row(70)]));
  await importer.check(body.id, body.preview.suggested);
  await importer.post(body.id, 'run');
  const other = new pg.Client({ connectionString: api.databaseUrl });
  await other.connect();
  await other.query('select pg_advisory_lock(hashtextextended($1, 0))', [body.id]);
  await expect(runImport(api.context, body.id)).rejects.toThrow('another process');
  expect((await importer.one(body.id)).state).toBe('running');
  await other.query('select pg_advisory_unlock_all()');
  await other.end();
  await runImport(api.context, body.id);
  expect((await importer.one(body.id)).state).toBe('completed');
});

test('an upload that nobody has gone on with for a week is let go, with its file; a younger one stays', async () => {
  const [old, young] = [
    await importer.upload('old.csv', csv([head, row(60)])),
    await importer.upload('young.csv', csv([head, row(61)])),
  ];
  const { db, clock, config } = api.context;
  const weekAgo = new Date(clock.now().getTime() - 7 * 86_400_000 - 1);
  await db.updateTable('import_job').set({ created_at: weekAgo }).where('id', '=', old.body.id).execute();
  await forgetUploads(api.context);
  expect((await importer.one(old.body.id)).state).toBe('cancelled');
  expect((await importer.one(young.body.id)).state).toBe('uploaded');
  const files = readdirSync(config.paths.uploads);
  expect(files.filter((name) => name.startsWith(old.body.id))).toEqual([]);
  expect(files.filter((name) => name.startsWith(young.body.id))).toHaveLength(1);
});

test('a file whose import never came to be is let go after a day', async () => {
  const { config, clock } = api.context;
  const refused = await importer.upload('kept.csv', csv([head, row(63)]));
  const write = (id: string, daysAgo: number) => {
    const file = path.join(config.paths.uploads, `${id}.sealed`);
    writeFileSync(file, 'sealed');
    const at = new Date(clock.now().getTime() - daysAgo * 86_400_000);
    utimesSync(file, at, at);
  };
  const [old, young] = [randomUUID(), randomUUID()];
  write(old, 1.1);
  write(young, 0.1);
  write(refused.body.id, 1.1);
  await forgetUploads(api.context);
  const left = readdirSync(config.paths.uploads).map((name) => path.parse(name).name);
  expect(left).toEqual(expect.arrayContaining([young, refused.body.id]));
  expect(left).not.toContain(old);
});

test('an import whose end could not be committed keeps its file', async () => {
  const { db, config } = api.context;
  const { body } = await importer.upload('kept.csv', csv([head, row(62)]));
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise 'no room'; end $$`.execute(db);
  await sql`create constraint trigger refuse after update on import_job
    deferrable initially deferred for each row execute function refuse()`.execute(db);
  expect((await importer.post(body.id, 'cancel')).status).toBe(500);
  await sql`drop trigger refuse on import_job`.execute(db);
  expect((await importer.one(body.id)).state).toBe('uploaded');
  expect(readdirSync(config.paths.uploads)).toContain(`${body.id}.sealed`);
});
