import type { ErrorBody } from '@suifang/contract/errors.ts';
import type { CampaignDetail, Whom } from '@suifang/contract/campaigns/api.ts';
import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { muteSpeech } from '@suifang/simulator/memory/mute-speech.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addTrunk, kneeQuestionnaire, publish } from '../../../test/hospital.ts';

let api: TestApi;
let cookie: string;
let campaign: object;
let departmentId: string | undefined;

const patients = [
  { name: '欧阳春', discharged: '2026-11-02' },
  { name: '欧阳夏', discharged: '2026-11-05' },
  { name: '司马秋', discharged: '2026-11-05' },
  { name: '司马冬', discharged: undefined },
];

beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
  const ports = { ...api.context, speech: muteSpeech };
  const trunkId = await addTrunk(ports, { host: '127.0.0.2', port: 5060 });
  const { versionId } = await publish(ports, kneeQuestionnaire);
  campaign = {
    name: '骨科随访',
    type: 'AUTO_SURVEY',
    purpose: 'care',
    trunkId,
    questionnaireVersionId: versionId,
    settings: defaultSettings,
  };
  for (const { name, discharged } of patients) {
    const { body } = await api.call<{ id: string; version: number }>({
      method: 'POST',
      url: '/api/patients',
      body: { name, phones: [{ number: '19999990001' }] },
      cookie,
    });
    if (discharged === undefined) continue;
    await api.call({
      method: 'PUT',
      url: `/api/patients/${body.id}/stays`,
      body: {
        version: body.version,
        stay: {
          kind: 'inpatient',
          visitNo: name,
          department: '骨科',
          ward: '三病区',
          dischargedAt: `${discharged}T10:00:00+08:00`,
        },
      },
      cookie,
    });
  }
  const departments = await api.call<{ items: { id: string }[] }>({ url: '/api/departments', cookie });
  departmentId = departments.body.items[0]?.id;
});
afterAll(() => api.close());

const make = (whom: Whom) =>
  api.call<CampaignDetail & { code: string }>({
    method: 'POST',
    url: '/api/campaigns',
    body: { ...campaign, whom },
    cookie,
  });

test.each<readonly [Omit<Extract<Whom, { from: 'filter' }>, 'from'>, number]>([
  [{ q: '欧阳' }, 2],
  [{ q: 'simaq' }, 1],
  [{ q: '欧阳', dischargedFrom: '2026-11-05' }, 1],
  [{ dischargedFrom: '2026-11-05', dischargedTo: '2026-11-05' }, 2],
  [{ ward: '三病区' }, 3],
  [{ everyone: true }, 4],
])('a campaign for what the list shows for %j has the same patients', async (conditions, count) => {
  const { body } = await make({ from: 'filter', ...conditions });
  const { everyone: _everyone, ...query } = conditions;
  const list = await api.call<{ total: number; items: { id: string }[] }>({
    url: `/api/patients?${new URLSearchParams(query).toString()}`,
    cookie,
  });
  expect([body.counts.targets, list.body.total]).toEqual([count, count]);
  const targets = await api.call<{ items: { patientId: string }[] }>({
    url: `/api/campaigns/${body.id}/targets`,
    cookie,
  });
  const chosen = new Set(targets.body.items.map(({ patientId }) => patientId));
  expect(chosen).toEqual(new Set(list.body.items.map(({ id }) => id)));
});

test('a department is a condition too', async () => {
  expect((await make({ from: 'filter', departmentId })).body.counts.targets).toBe(3);
});

test('a filter without any condition is refused, with what to do', async () => {
  for (const whom of [
    { from: 'filter' as const },
    { from: 'filter' as const, q: ' ', ward: '' },
    { from: 'filter' as const, everyone: false },
  ]) {
    expect(await make(whom)).toMatchObject({ status: 422, body: { code: 'campaign.no-condition' } });
  }
});

test.each([
  ['noticeText', '{nme}您好，请复查'],
  ['hospital', '市第一医院<b>'],
  ['department', '{department}'],
])('words that would be read aloud by mistake are refused at their field: %s %s', async (field, text) => {
  const settings = { ...defaultSettings, [field]: text };
  const body = { ...campaign, settings, whom: { from: 'filter', everyone: true } };
  const answer = await api.call<ErrorBody>({ method: 'POST', url: '/api/campaigns', body, cookie });
  expect([answer.status, answer.body.fields?.map(({ path }) => path)]).toEqual([400, [`settings.${field}`]]);
  expect(answer.body.fields?.[0]?.message.zh).toContain('照字念出来');
});

test('conditions that nobody meets make no campaign', async () => {
  expect(await make({ from: 'filter', q: '龘' })).toMatchObject({
    status: 422,
    body: { code: 'campaign.no-targets' },
  });
});

test('a campaign for what an import brought in leaves out the rows that were refused, whomever they name', async () => {
  const { db, ids, clock } = api.context;
  const importId = ids.next();
  await db
    .insertInto('import_job')
    .values({
      id: importId,
      file_name: '出院.xlsx',
      file_path: '',
      format: 'xlsx',
      options: '{}',
      state: 'completed',
      created_at: clock.now(),
    })
    .execute();
  const known = await db.selectFrom('patient').select('id').orderBy('id').execute();
  const outcomes = ['created', 'invalid', 'duplicate', 'unchanged'] as const;
  await db
    .insertInto('import_row')
    .values(
      outcomes.map((outcome, index) => ({
        import_id: importId,
        row_number: index + 2,
        outcome,
        patient_id: known[index]?.id ?? null,
      })),
    )
    .execute();
  expect((await make({ from: 'import', importId })).body.counts.targets).toBe(2);
  const choices = await api.call<{ imports: { id: string; patients: number }[] }>({
    url: '/api/campaign-choices',
    cookie,
  });
  expect(choices.body.imports.find(({ id }) => id === importId)?.patients).toBe(2);
});

test.each([null, '  '])('a notice cannot lose its text: changed to %j it is refused', async (noticeText) => {
  const { body } = await api.call<CampaignDetail>({
    method: 'POST',
    url: '/api/campaigns',
    body: {
      ...campaign,
      type: 'VOICE_NOTICE',
      questionnaireVersionId: null,
      settings: { ...defaultSettings, noticeText: '请按时复查' },
      whom: { from: 'filter', departmentId },
    },
    cookie,
  });
  const change = { version: body.version, settings: { ...body.settings, noticeText } };
  const answer = await api.call<{ code: string }>({
    method: 'PATCH',
    url: `/api/campaigns/${body.id}`,
    body: change,
    cookie,
  });
  expect(answer).toMatchObject({ status: 422, body: { code: 'campaign.notice-missing' } });
});
