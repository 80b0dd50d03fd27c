import { existsSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { read } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { runImport } from './run-import.ts';
import { createImporter, csv, workbook } from './test-sheets.ts';

let api: TestApi;
let cookie: string;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
  importer = createImporter(api, cookie);
});
afterAll(() => api.close());
const heading = ['病历号', '姓名', '性别', '出生日期', '联系电话', '科室', '住院号', '出院日期', '出院诊断'];
const person = (index: number, changes: Record<string, string> = {}) =>
  heading.map(
    (column) =>
      ({
        病历号: `M${index}`,
        姓名: `王桂${String.fromCodePoint(0x82b3 + (index % 500))}`,
        性别: index % 2 === 0 ? '女' : '男',
        出生日期: '1950年3月5日',
        联系电话: `1999999${String(index % 10_000).padStart(4, '0')}`,
        科室: '骨科',
        住院号: `ZY${index}`,
        出院日期: '20261120',
        出院诊断: '左膝骨关节炎',
        ...changes,
      })[column] ?? '',
  );

const countPatients = async () =>
  Number(
    (
      await api.context.db
        .selectFrom('patient')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

describe('a sheet', () => {
  test('is accounted for row by row, and again unchanged', async () => {
    const rows = [
      ['2026年11月 出院患者', ...heading.slice(1).map(() => '')],
      heading,
      person(1),
      person(2),
      heading.map(() => ''),
      person(3, { 姓名: '' }),
      person(4, { 联系电话: '1999999000a', 病历号: 'M4' }),
      person(2),
      person(5, { 联系电话: '无', 出生日期: '1950-02-30' }),
      person(6, { 联系电话: '', 出生日期: '3/5/1950' }),
    ];
    const { body } = await importer.upload('出院.xlsx', await workbook(rows));
    expect(body).toMatchObject({ format: 'xlsx', state: 'uploaded', fileName: '出院.xlsx' });
    expect(body.preview).toMatchObject({ headerRow: 2, columns: heading });
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
    expect(JSON.stringify(body)).not.toContain('19999990001');
    const checked = await importer.check(body.id, body.preview.suggested);
    expect(checked.counts).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
      duplicate: 1,
      invalid: 4,
      blank: 1,
      warnings: 0,
    });
    expect(await countPatients()).toBe(0);
    const done = await importer.run(body.id);
    expect([done.state, done.counts, done.rowsTotal]).toEqual(['completed', checked.counts, 8]);
    expect(await countPatients()).toBe(2);
    const told = (await importer.rows(body.id)).map((row) =>
      [
        row.rowNumber,
        row.outcome,
        ...row.problems.map((one) => `${one.column} ${one.value} ${one.message.en}`),
      ].join(' '),
    );
    expect(told).toEqual([
      '3 created',
      '4 created',
      '5 blank',
      '6 invalid 姓名  the name is missing',
      '7 invalid 联系电话 1******000a there are letters in the number',
      '8 duplicate null null the same visit of the same patient as row 4',
      '9 invalid 出生日期 1950-02-30 there is no such day',
      '10 invalid 出生日期 3/5/1950 the date can be read in several ways; write 2024-03-05',
    ]);
    const again = await importer.whole('出院.xlsx', await workbook(rows));
    expect(again.counts).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
      duplicate: 1,
      invalid: 4,
      blank: 1,
    });
  });

  test("without headings shows nobody's whole number, also when its first line is taken for them", async () => {
    const line = [
      '王桂芳',
      '19999990001',
      '110105194912310021',
      `家属电话 0571 88886666，${'字'.repeat(38)}19999990002`,
    ];
    const { body } = await importer.upload('无表头.csv', csv([line, ['李秀英', '19999990003', '', '']]));
    const chosen = await api.call<{ preview: { columns: string[] } }>({
      method: 'PUT',
      url: `/api/imports/${body.id}/reading`,
      body: { sheet: 0, headerRow: 1 },
      cookie,
    });
    expect(chosen.body.preview.columns.slice(0, 3)).toEqual(['王桂芳', '1******0001', '110***********0021']);
    const kept = await api.context.db.selectFrom('import_job').select('options').execute();
    for (const shown of [chosen.body, await importer.one(body.id), kept])
      expect(JSON.stringify(shown)).not.toMatch(/19999990|88886666|19491231/);
  });

  test('can be fixed in the workbook of errors and uploaded again; nothing in it is a formula', async () => {
    const sheet = csv([
      heading,
      person(20),
      person(21, { 科室: '=cmd|calc', 性别: '男', 病历号: '' }),
      person(22, { 出院日期: '+x' }),
    ]);
    const done = await importer.whole('a.csv', sheet);
    expect(done.counts).toMatchObject({ created: 2, invalid: 1 });
    const url = `/api/imports/${done.id}/errors`;
    const colleague = await api.openSession(await api.addStaff('nurse'));
    expect((await api.call<{ code: string }>({ url, cookie: colleague })).body.code).toBe('import.not-yours');
    const response = await api.app.inject({ url, headers: { cookie } });
    const book = await read(new Uint8Array(response.rawPayload));
    const [head = [], ...rows] = book.sheets[0]?.rows ?? [];
    expect(head.slice(-3)).toEqual(['行号 Row', '结果 Result', '原因 Reason']);
    expect(rows.map((row) => [row[7], row[9], row[10], row[11]])).toEqual([
      ["'+x", '4', '未导入 Not imported', '出院日期：日期认不出来 the date cannot be read'],
    ]);
    expect(response.rawPayload.includes('<f>')).toBe(false);
    const fixed = rows.map((row) => row.map((cell, column) => (column === 7 ? '2026-11-20' : cell)));
    const second = await importer.whole('fixed.xlsx', await workbook([head, ...fixed]));
    expect(second.counts).toMatchObject({ created: 1, invalid: 0 });
    expect(readdirSync(api.context.config.paths.uploads).filter((file) => file.startsWith(done.id))).toEqual([
      `${done.id}.errors`,
    ]);
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\u{feff}${text}`)],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16 big end first', (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    [
      'tabs and old line ends',
      (text: string) => Buffer.from(text.replaceAll(',', '\t').replaceAll('\r\n', '\r')),
    ],
  ])('in %s is read the same', async (name, encode) => {
    const mrn = `E${name.replaceAll(' ', '')}`;
    const done = await importer.whole(
      'x.csv',
      encode(csv([heading, person(30, { 病历号: mrn, 姓名: '龚㐀𠮷', 住院号: mrn })])),
    );
    expect(done.counts).toMatchObject({ created: 1 });
    const found = await api.context.db
      .selectFrom('patient')
      .select('name')
      .where('name', '=', '龚㐀𠮷')
      .execute();
    expect(found.length).toBeGreaterThan(0);
  });

  test('numbers that a spreadsheet has rounded are told, dates of both systems are read', async () => {
    const head = ['病历号', '姓名', '电话', '身份证', '出生日期'];
    const rows = [
      head,
      ['X1', '甲一', 19_999_990_101, null, 18_327],
      ['X2', '甲二', '1.99999E+10', null, null],
      ['X3', '甲三', 19_999_990_103, 110_105_194_912_310_020, null],
      ['X4', '甲四', 19_999_990_104, null, new Date('1950-03-05T00:00:00Z')],
      ['X5', '甲五', null, null, 20_240_305],
    ];
    const done = await importer.whole('n.xlsx', await workbook(rows));
    expect(done.counts).toMatchObject({ created: 3, invalid: 2 });
    const birthDates = async (pattern: string) =>
      (
        await api.context.db
          .selectFrom('patient')
          .select('birth_date')
          .where('name', 'like', pattern)
          .orderBy('name')
          .execute()
      ).map((row) => row.birth_date);
    expect(await birthDates('甲%')).toEqual(['1950-03-05', '2024-03-05', '1950-03-05']);
    await importer.whole(
      '1904.xlsx',
      await workbook([head, ['Y1', '乙一', null, null, 18_327 - 1462]], true),
    );
    expect(await birthDates('乙%')).toEqual(['1950-03-05']);
    const problems = (await importer.rows(done.id, 'outcome=invalid')).flatMap((row) => row.problems);
    expect(problems.map((one) => one.column)).toEqual(['电话', '身份证']);
  });
});

describe('who a row is', () => {
  const head = [
    '病历号',
    '姓名',
    '身份证',
    '住院号',
    '电话',
    '科室',
    '出院日期',
    '联系人',
    '关系',
    '联系人电话',
  ];
  const load = async (...rows: string[][]) => importer.whole('w.csv', csv([head, ...rows]));

  test('a second visit is added to the patient, another name under the same number is refused', async () => {
    const first = await load([
      'P1',
      '丙一',
      '',
      'P-1',
      '19999990201',
      '骨科',
      '2026-10-01',
      '丙妻',
      '配偶',
      '19999990202',
    ]);
    expect(first.counts).toMatchObject({ created: 1 });
    const second = await load(
      ['P1', '丙一', '11010519491231002X', 'P-2', '19999990201', '骨科', '2026-11-01', '', '', ''],
      ['P1', '丙二', '', 'P-3', '', '', '', '', '', ''],
    );
    expect(second.counts).toMatchObject({ updated: 1, invalid: 1 });
    const third = await load(['', '丙一', '11010519491231002X', '', '', '', '', '', '', '']);
    expect(third.counts).toMatchObject({ unchanged: 1 });
    const patient = await api.context.db
      .selectFrom('patient')
      .select('id')
      .where('name', '=', '丙一')
      .executeTakeFirstOrThrow();
    const { body } = await api.call<{
      phones: { masked: string; owner: string }[];
      stays: object[];
      contacts: { name: string }[];
    }>({
      url: `/api/patients/${patient.id}`,
      cookie,
    });
    expect(body.phones.map((phone) => `${phone.masked} ${phone.owner}`)).toEqual([
      '199****0201 self',
      '199****0202 spouse',
    ]);
    expect([body.stays.length, body.contacts[0]?.name]).toEqual([2, '丙妻']);
  });

  test('several rows of a new patient become one; by name and phone when there is no number of the hospital', async () => {
    const done = await load(
      ['Q1', '丁一', '', 'Q-1', '19999990301', '', '2026-10-01', '', '', ''],
      ['Q1', '丁一', '', 'Q-2', '', '', '2026-11-01', '', '', ''],
      ['Q1', '丁一', '', 'Q-2', '', '', '2026-11-01', '', '', ''],
      ['', '丁二', '', '', '19999990302', '', '', '', '', ''],
      ['', '丁二', '', '', '19999990302', '', '', '', '', ''],
      ['', '丁三', '', '', '', '', '', '', '', ''],
    );
    expect(done.counts).toMatchObject({ created: 2, updated: 1, duplicate: 2, invalid: 1 });
    const again = await load(['', '丁二', '', '', '19999990302', '', '', '', '', '']);
    expect(again.counts).toMatchObject({ unchanged: 1 });
  });

  test('numbers of two people in one row are refused', async () => {
    await load(
      ['R1', '戊一', '', '', '', '', '', '', '', ''],
      ['', '戊一', '110105195012310026', '', '', '', '', '', '', ''],
    );
    const done = await load(['R1', '戊一', '110105195012310026', '', '', '', '', '', '', '']);
    expect(done.counts).toMatchObject({ invalid: 1 });
  });
});

describe('an import that ends early', () => {
  test('can be stopped before it runs, and its file goes', async () => {
    const { body } = await importer.upload('c.csv', csv([heading, person(60)]));
    const cancelled = await importer.post(body.id, 'cancel');
    expect(cancelled.body.state).toBe('cancelled');
    expect(existsSync(`${api.context.config.paths.uploads}/${body.id}.sealed`)).toBe(false);
    expect((await importer.post(body.id, 'run')).body.code).toBe('import.state');
  });

  test('stopped at work, it leaves nothing behind', async () => {
    const before = await countPatients();
    const { body } = await importer.upload('d.csv', csv([heading, person(61), person(62)]));
    await importer.check(body.id, body.preview.suggested);
    await importer.post(body.id, 'run');
    await importer.post(body.id, 'cancel');
    await runImport(api.context, body.id);
    expect((await importer.one(body.id)).state).toBe('cancelled');
    expect(await countPatients()).toBe(before);
  });

  test('needs a name and a number to know people by', async () => {
    const { body } = await importer.upload(
      'e.csv',
      csv([
        ['姓名', '备注'],
        ['王一', 'x'],
      ]),
    );
    const answer = await importer.post(body.id, 'check', { mapping: ['name', null] });
    expect(answer.body.code).toBe('import.no-name');
  });

  test('a mapping is kept under a name', async () => {
    const save = async (mapping: object) =>
      api.call({ method: 'PUT', url: '/api/import-templates', body: { name: '东院HIS', mapping }, cookie });
    await save({ 姓名: 'name' });
    await save({ 姓名: 'name', 编号: 'mrn' });
    const { body } = await api.call<{ items: object[] }>({ url: '/api/import-templates', cookie });
    expect(body.items).toMatchObject([{ name: '东院HIS', mapping: { 姓名: 'name', 编号: 'mrn' } }]);
  });
});
