import { read } from 'hucre';
import { hospitalDay } from '@suifang/contract/time.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createImporter, csv } from './test-sheets.ts';

let api: TestApi;
let cookie: string;
let importer: ReturnType<typeof createImporter>;
beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
  importer = createImporter(api, cookie);
});
afterAll(() => api.close());
/** The hospital's day, so many days from now. */
const inDays = (days: number) => hospitalDay(new Date(api.context.clock.now().getTime() + days * 86_400_000));

const head = ['病历号', '姓名', '出生日期', '身份证号', '联系电话', '入院日期', '出院日期', '联系人'];

test('rows that cannot be true are refused with their place, odd ones are taken and told, and every row is counted', async () => {
  const rows = [
    head,
    ['P1', '=HYPERLINK("http://a","王芳")', '', '', '', '', '', ''],
    ['P2', "'@王芳", '', '', '', '', '', ''],
    ['P3', '王桂芳', '', '', '', '', inDays(1), ''],
    ['P4', '王桂芬', '1958-03-04', '', '', '1958-03-03', '2020-01-01', ''],
    ['P5', '王桂香', '', '', '', inDays(31), '', ''],
    ['P6', '王桂英', '1880-01-01', '', '', '', '', ''],
    ['P7', '王桂珍', inDays(1), '', '', '', '', ''],
    ['P8', '王桂兰', '', '', '', '', '', '=李明'],
    ['P9', '王桂花', '', '110105188001010017', '', '', '', ''],
    ['Q1', '王桂芝2', '', '', '', '', '', ''],
    ['Q2', '\t王桂枝', '', '', '', '', '', ''],
    ['Q3', '王桂莲', `${Number(inDays(0).slice(0, 4)) - 111}-12-31`, '', '', '', '', ''],
    ['Q4', '王桂荣', '', '', '', inDays(30), '', ''],
    ['', '王桂平', '', '', '19999990777', '2026-11-01', inDays(0), ''],
    head.map(() => ''),
  ];
  const { body } = await importer.upload('p.csv', csv(rows));
  const checked = await importer.check(body.id, body.preview.suggested);
  const done = await importer.run(body.id);
  expect(done.counts).toEqual(checked.counts);
  expect(done.counts).toEqual({
    created: 5,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    invalid: 9,
    blank: 1,
    warnings: 4,
  });
  const { warnings: _, ...outcomes } = done.counts ?? { warnings: 0 };
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(rows.length - 1);

  const told = (await importer.rows(body.id)).map(({ rowNumber, outcome, person, problems }) =>
    [
      rowNumber,
      outcome,
      person.number?.shown,
      ...problems.map((one) => `${one.column} ${one.isWarning ? '?' : '!'} ${one.message.zh}`),
    ].join(' '),
  );
  expect(told).toEqual([
    '2 invalid P1 姓名 ! 姓名像是表格公式，不是人名，请改成姓名',
    '3 invalid P2 姓名 ! 姓名像是表格公式，不是人名，请改成姓名',
    '4 invalid P3 出院日期 ! 出院日期在今天之后，请等患者出院后再录入',
    '5 invalid P4 入院日期 ! 日期早于出生日期',
    '6 invalid P5 入院日期 ! 日期在 30 天以后，请核对年份',
    '7 invalid P6 出生日期 ! 按出生日期超过 120 岁，请核对',
    '8 invalid P7 出生日期 ! 出生日期在今天之后',
    '9 invalid P8 联系人 ! 姓名像是表格公式，不是人名，请改成姓名',
    '10 invalid P9 身份证号 ! 按出生日期超过 120 岁，请核对',
    '11 created Q1 姓名 ? 姓名里有数字，请核对',
    '12 created Q2 姓名 ? 姓名前后有制表符或换行，已去掉，请核对',
    '13 created Q3 出生日期 ? 按出生日期有 110 岁以上，请核对',
    '14 created Q4 入院日期 ? 日期在今天之后，请核对',
    '15 created 1******0777',
    '16 blank ',
  ]);
  expect((await importer.rows(body.id, 'toCheck=true')).map((row) => row.rowNumber)).toEqual([
    11, 12, 13, 14,
  ]);

  const { rawPayload } = await api.app.inject({ url: `/api/imports/${body.id}/errors`, headers: { cookie } });
  const [, ...listed] = (await read(new Uint8Array(rawPayload))).sheets[0]?.rows ?? [];
  expect(listed.map((row) => [row[0], row[9]])).toEqual([
    ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'].map((mrn) => [mrn, '未导入 Not imported']),
    ...['Q1', 'Q2', 'Q3', 'Q4'].map((mrn) => [mrn, '请核对 To check']),
  ]);
  expect(listed[9]?.[10]).toBe(
    '提醒 Warning：姓名：姓名里有数字，请核对 there are digits in the name; check it',
  );
});

test('every row says whom it speaks of, and one that is refused leads to the record that it contradicts', async () => {
  await importer.whole(
    'known.csv',
    csv([head, ['R1', '赵玉梅', '', '', '', '', '', ''], ['R2', '周玉莲', '1990-05-06', '', '', '', '', '']]),
  );
  const { body } = await importer.upload(
    'r.csv',
    csv([
      head,
      ['R1', '赵玉海', '', '', '', '', '', ''],
      ['', '钱国华', '', '11010519491231002X', '', '', '', ''],
      ['', '19999990555', '', '', '19999990555', '', '', ''],
      ['R2', '周玉莲', '', '', '', '', '1990-05-05', ''],
      ['R2', '周玉莲', '', '', '', '', '1990-05-06', ''],
    ]),
  );
  await importer.check(body.id, body.preview.suggested);
  const rows = await importer.rows(body.id);
  expect(rows.map(({ outcome, person, patient }) => [outcome, person, patient?.name])).toEqual([
    ['invalid', { name: '赵玉海', number: { field: 'mrn', shown: 'R1' } }, '赵玉梅'],
    ['created', { name: '钱国华', number: { field: 'nationalId', shown: '110***********002X' } }, undefined],
    ['invalid', { name: '1******0555', number: { field: 'phone', shown: '1******0555' } }, undefined],
    ['invalid', { name: '周玉莲', number: { field: 'mrn', shown: 'R2' } }, '周玉莲'],
    ['updated', { name: '周玉莲', number: { field: 'mrn', shown: 'R2' } }, '周玉莲'],
  ]);
  expect(rows[3]?.problems.map(({ message }) => message.zh)).toEqual(['日期早于出生日期']);
});

test('a phone in scientific notation with every digit is taken and told, one that lost some is refused', async () => {
  const rows = [
    ['病历号', '姓名', '联系电话'],
    ['S1', '王桂琴', '1.9999990778E+10'],
    ['S2', '王桂琳', '1.99999E+10'],
  ];
  const { body } = await importer.upload('s.csv', csv(rows));
  await importer.check(body.id, body.preview.suggested);
  const told = (await importer.rows(body.id)).flatMap(({ person, problems }) =>
    problems.map(
      (one) => `${person.number?.shown} ${one.column} ${one.isWarning ? '?' : '!'} ${one.message.zh}`,
    ),
  );
  expect(told).toEqual([
    'S1 联系电话 ? 被表格写成了科学计数法，按完整的数字读了，请核对',
    'S2 联系电话 ! 被表格存成了科学计数法，尾数已丢失，请把这一列改成文本重新填写',
  ]);
});

test('an empty cell of a number is shown empty, not as a hidden number', async () => {
  const rows = [
    ['病历号', '姓名', '身份证号', '联系电话'],
    ['S3', '王桂娟', '', '19999990779'],
  ];
  const { body } = await importer.upload('e.csv', csv(rows));
  expect(body.preview.sampleRows).toEqual([['S3', '王桂娟', '', '1******0779']]);
});
