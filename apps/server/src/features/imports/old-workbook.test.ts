import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createImporter } from './test-sheets.ts';

/** How it was made says fixtures/README.md. */
const file = path.join(import.meta.dirname, 'fixtures/discharged.xls');

let api: TestApi;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  importer = createImporter(api, await api.openSession(await api.addStaff('administrator')));
});
afterAll(() => api.close());
test('an .xls is read as it is seen: Chinese names, dates with and without a time, numbers stored as numbers', async () => {
  const { body } = await importer.upload('出院.xls', await readFile(file));
  expect([body.format, body.preview.sheets, body.preview.headerRow]).toEqual([
    'xls',
    ['出院患者', '说明'],
    1,
  ]);
  expect(body.preview.suggested).toEqual([
    'mrn',
    'name',
    'sex',
    'birthDate',
    'phone',
    'department',
    'inpatientNo',
    'dischargedAt',
    'diagnosis',
  ]);
  const checked = await importer.check(body.id, body.preview.suggested);
  const all = { created: 3, updated: 0, unchanged: 0, duplicate: 0, invalid: 1, blank: 0, warnings: 0 };
  expect(checked.counts).toEqual(all);
  // The day is read across the leap day that spreadsheets invented; nobody is that old.
  expect(await importer.rows(body.id, 'outcome=invalid')).toMatchObject([
    { person: { name: '陈玉兰' }, problems: [{ column: '出生日期', value: '1900-03-01' }] },
  ]);
  const done = await importer.run(body.id);
  expect([done.state, done.counts]).toEqual(['completed', all]);

  const { db, vault } = api.context;
  const rows = await db
    .selectFrom('patient as p')
    .innerJoin('patient_identifier as i', (join) =>
      join.onRef('i.patient_id', '=', 'p.id').on('i.system', '=', 'mrn'),
    )
    .innerJoin('phone as f', 'f.patient_id', 'p.id')
    .innerJoin('stay as s', 's.patient_id', 'p.id')
    .select(['i.value', 'p.name', 'p.sex', 'p.birth_date', 'f.number_enc', 's.visit_no', 's.discharged_at'])
    .orderBy('i.value')
    .execute();
  expect(
    rows.map((row) => [
      row.value,
      row.name,
      row.sex,
      row.birth_date,
      vault.decrypt(row.number_enc, 'phone.number'),
      row.visit_no,
      row.discharged_at?.toISOString(),
    ]),
  ).toEqual([
    ['20260101', '王桂芳', 'female', '1952-03-04', '+8613900001001', 'ZY0101', '2026-11-20T02:30:00.000Z'],
    ['20260102', '欧阳建国', 'male', '1947-12-31', '+8613900001002', 'ZY0102', '2026-11-20T01:05:00.000Z'],
    [
      '20260103',
      '爱新觉罗·启元',
      'male',
      '1961-05-06',
      '+8613900001003',
      '20260103',
      '2026-11-20T16:00:00.000Z',
    ],
  ]);
});
