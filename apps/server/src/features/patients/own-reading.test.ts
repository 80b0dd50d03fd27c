import type { Patient, PatientHit } from '@suifang/contract/patients.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { createImporter, csv } from '../imports/test-sheets.ts';

let api: TestApi;
let cookie: string;
beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
});
afterAll(() => api.close());

type Answer = Patient & { code?: string; fields?: { path: string; message: { zh: string } }[] };

const create = (body: object) => api.call<Answer>({ method: 'POST', url: '/api/patients', body, cookie });
const change = (id: string, body: object) =>
  api.call<Answer>({ method: 'PATCH', url: `/api/patients/${id}`, body, cookie });
const found = async (q: string) =>
  (await api.call<{ items: PatientHit[] }>({ url: `/api/patients/search?q=${q}`, cookie })).body.items.map(
    ({ name }) => name,
  );

test('a reading that somebody typed stays over saving and importing, finds the patient, and goes with the name', async () => {
  const { body } = await create({ name: '覃乐', identifiers: [{ system: 'mrn', value: 'OWN1' }] });
  const usual = body.pinyin;
  const own = await change(body.id, { version: body.version, pinyin: 'Xún Yuè', initials: 'XY' });
  expect([own.body.pinyin, own.body.initials]).toEqual(['xunyue', 'xy']);
  expect([await found('xuny'), await found('xy'), await found(usual)]).toEqual([
    ['覃乐'],
    ['覃乐'],
    ['覃乐'],
  ]);

  const saved = await change(body.id, { version: own.body.version, name: ' 覃乐 ', sex: 'female' });
  expect([saved.body.pinyin, saved.body.sex]).toEqual(['xunyue', 'female']);
  const importer = createImporter(api, cookie);
  const sheet = csv([
    ['病历号', '姓名', '出生日期'],
    ['OWN1', '覃乐', '1960-05-06'],
  ]);
  expect((await importer.whole('own.csv', sheet)).counts).toMatchObject({ updated: 1 });
  const imported = await api.call<Answer>({ url: `/api/patients/${body.id}`, cookie });
  expect([imported.body.pinyin, imported.body.birthDate]).toEqual(['xunyue', '1960-05-06']);

  const renamed = await change(body.id, { version: imported.body.version, name: '王芳' });
  expect([renamed.body.pinyin, renamed.body.initials]).toEqual(['wangfang', 'wf']);
  const wrong = await change(body.id, { version: renamed.body.version, pinyin: '王' });
  expect([wrong.status, wrong.body.fields?.map(({ path }) => path)]).toEqual([400, ['pinyin']]);
}, 90_000);

test('the form refuses what a sheet would be refused for, at the field, and takes what is only odd', async () => {
  const fieldsOf = async (answer: Promise<{ status: number; body: Answer }>) => {
    const { status, body } = await answer;
    return [status, ...(body.fields ?? []).map(({ path, message }) => `${path} ${message.zh}`)];
  };
  expect(await fieldsOf(create({ name: '=HYPERLINK("a")' }))).toEqual([
    400,
    'name 姓名像是表格公式，不是人名，请改成姓名',
  ]);
  expect(await fieldsOf(create({ name: '王芳', birthDate: '1880-01-01' }))).toEqual([
    400,
    'birthDate 按出生日期超过 120 岁，请核对',
  ]);
  expect(
    await fieldsOf(
      create({ name: '王芳', identifiers: [{ system: 'national_id', value: '110105188001010017' }] }),
    ),
  ).toEqual([400, 'identifiers.0.value 按出生日期超过 120 岁，请核对']);
  const { status, body } = await create({ name: '王芳2', birthDate: '1958-03-04' });
  expect(status).toBe(200);
  const { id, version } = body;
  expect(await fieldsOf(change(id, { version, birthDate: '2999-01-01' }))).toEqual([
    400,
    'birthDate 出生日期在今天之后',
  ]);
  const put = (part: string, content: object) =>
    fieldsOf(
      api.call({ method: 'PUT', url: `/api/patients/${id}/${part}`, body: { version, ...content }, cookie }),
    );
  const stay = {
    kind: 'inpatient',
    visitNo: 'Z1',
    admittedAt: '1958-03-03T10:00:00+08:00',
    dischargedAt: '2999-01-01T10:00:00+08:00',
  };
  expect(await put('stays', { stay })).toEqual([
    400,
    'stay.admittedAt 日期早于出生日期',
    'stay.dischargedAt 出院日期在今天之后，请等患者出院后再录入',
  ]);
  expect(await put('contacts', { contacts: [{ name: '@李明', relationship: '儿子' }] })).toEqual([
    400,
    'contacts.0.name 姓名像是表格公式，不是人名，请改成姓名',
  ]);
});
