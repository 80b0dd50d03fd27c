import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Patient, PatientHit, TimelineItem } from '@suifang/contract/patients.ts';
import { createTestApi, type TestApi } from '../../../test/api.ts';

let api: TestApi;
let cookie: string;
let nurse: string;
beforeAll(async () => {
  api = await createTestApi();
  cookie = await api.openSession(await api.addStaff('administrator'));
  nurse = await api.openSession(await api.addStaff('nurse'));
});
afterAll(() => api.close());

type Answer = Patient & {
  code?: string;
  fields?: { path: string; message: { zh: string } }[];
  details?: { by?: string; at?: string };
  value?: string;
};

const create = (body: object) => api.call<Answer>({ method: 'POST', url: '/api/patients', body, cookie });

async function search(q: string): Promise<string[]> {
  const url = `/api/patients/search?q=${encodeURIComponent(q)}`;
  const { body } = await api.call<{ items: PatientHit[] }>({ url, cookie: nurse });
  return body.items.map((hit) => `${hit.name} ${hit.foundBy}`);
}

describe('a record', () => {
  test('is answered with masked numbers, and a whole number costs a reason that is audited', async () => {
    const { status, body } = await create({
      name: '王桂芳',
      sex: 'female',
      birthDate: '1958-03-04',
      identifiers: [
        { system: 'mrn', value: 'm001' },
        { system: 'national_id', value: '11010519491231002X' },
      ],
      phones: [{ number: '199-9999-0001', owner: 'self' }],
    });
    expect(status).toBe(200);
    expect(body.phones[0]?.masked).toBe('199****0001');
    expect(body.identifiers.map((one) => one.value)).toEqual(['M001', '110***********002X']);
    expect(JSON.stringify(body)).not.toContain('19999990001');
    const revealUrl = `/api/patients/${body.id}/phones/${body.phones[0]?.id}/reveal`;
    const seen = await api.call<Answer>({
      method: 'POST',
      url: revealUrl,
      body: { reason: '需要手工拨打' },
      cookie: nurse,
    });
    expect(seen.body.value).toBe('19999990001');
    const rows = await api.context.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'patient.revealed')
      .execute();
    expect(rows.map((row) => row.detail)).toMatchObject([{ reason: '需要手工拨打' }]);
    const key = body.identifiers.find((one) => one.system === 'national_id')?.key ?? '';
    const id = await api.call<Answer>({
      method: 'POST',
      url: `/api/patients/${body.id}/identifiers/${key}/reveal`,
      body: { reason: '核对' },
      cookie: nurse,
    });
    expect(id.body.value).toBe('11010519491231002X');
  });

  test('a 病历号 belongs to one person, a phone to several', async () => {
    const first = await create({
      name: '张大爷',
      identifiers: [{ system: 'mrn', value: 'M100' }],
      phones: [{ number: '19999990100' }],
    });
    const taken = await create({ name: '张伟', identifiers: [{ system: 'mrn', value: 'm100' }] });
    expect([taken.status, taken.body.code]).toEqual([409, 'patient.identifier-taken']);
    const wife = await create({ name: '张大妈', phones: [{ number: '19999990100' }] });
    expect(wife.body.phones[0]?.sharedWith).toBe(1);
    expect(first.body.phones[0]?.sharedWith).toBe(0);
  });

  test('a number that cannot be rung is refused at its place', async () => {
    const { status, body } = await create({
      name: '李雷',
      phones: [{ number: '19999990002' }, { number: '123a' }],
    });
    expect(status).toBe(400);
    expect(body.fields?.map((field) => field.path)).toEqual(['phones.1.number']);
  });

  test('two people who change it at once do not overwrite each other', async () => {
    const { body } = await create({ name: '赵六' });
    const change = (name: string) =>
      api.call<Answer>({
        method: 'PATCH',
        url: `/api/patients/${body.id}`,
        body: { version: body.version, name },
        cookie,
      });
    expect((await change('赵陆')).body.name).toBe('赵陆');
    const second = await change('赵七');
    expect([second.status, second.body.code]).toEqual([409, 'request.conflict']);
    const staff = await api.context.db
      .selectFrom('staff')
      .select('name')
      .where('role', '=', 'administrator')
      .execute();
    expect(staff.map(({ name }) => name)).toContain(second.body.details?.by);
    expect(Date.parse(second.body.details?.at ?? '')).toBeGreaterThanOrEqual(
      Date.parse(String(body.updatedAt)),
    );
    // An import changes the record and is no entry of its audit: then nobody is blamed.
    await api.context.db
      .updateTable('patient')
      .set({ version: 9, updated_at: new Date(Date.now() + 60_000) })
      .where('id', '=', body.id)
      .execute();
    expect((await change('赵八')).body.details).toBeUndefined();
  });

  test('phones are re-ranked, marked and removed; a stay brings department, diagnosis and operation', async () => {
    const { body } = await create({
      name: '钱二',
      phones: [{ number: '19999990021' }, { number: '19999990022' }, { number: '19999990023' }],
    });
    const [first, second] = body.phones;
    const phones = await api.call<Answer>({
      method: 'PUT',
      url: `/api/patients/${body.id}/phones`,
      body: {
        version: body.version,
        phones: [
          { id: second?.id, kind: 'other', owner: 'child', status: 'valid' },
          { id: first?.id, kind: 'mobile', owner: 'self', status: 'wrong_person' },
          { number: '010-12345678', owner: 'other' },
        ],
      },
      cookie,
    });
    expect(phones.body.phones.map((one) => `${one.masked} ${one.kind} ${one.owner} ${one.status}`)).toEqual([
      '199****0022 other child valid',
      '199****0021 mobile self wrong_person',
      '010****5678 landline other valid',
    ]);
    const stay = await api.call<Answer>({
      method: 'PUT',
      url: `/api/patients/${body.id}/stays`,
      body: {
        version: phones.body.version,
        stay: {
          kind: 'inpatient',
          visitNo: 'ZY1',
          department: '骨科',
          dischargedAt: '2026-11-20T02:00:00Z',
          diagnosis: '左膝骨关节炎',
          operation: '左膝置换',
        },
      },
      cookie,
    });
    expect(stay.body.stays[0]).toMatchObject({ department: { name: '骨科' }, visitNo: 'ZY1' });
    const timeline = await api.call<{ items: { kind: string }[] }>({
      url: `/api/patients/${body.id}/timeline`,
      cookie: nurse,
    });
    expect(timeline.body.items.map((item) => item.kind)).toEqual(['diagnosis', 'operation', 'stay']);
  });

  test('a nurse corrects a wrong number, notes a death and the wish for no more calls', async () => {
    const { body } = await create({ name: '郑三', phones: [{ number: '19999990041' }] });
    const url = `/api/patients/${body.id}`;
    const asNurse = (method: 'PUT' | 'PATCH' | 'POST', path: string, change: object) =>
      api.call<Answer>({ method, url: `${url}${path}`, body: change, cookie: nurse });
    const corrected = await asNurse('PUT', '/phones', {
      version: body.version,
      phones: [
        { number: '19999990042', owner: 'self' },
        { id: body.phones[0]?.id, kind: 'mobile', owner: 'self', status: 'wrong_person' },
      ],
    });
    expect(corrected.body.phones.map(({ masked, status }) => [masked, status])).toEqual([
      ['199****0042', 'valid'],
      ['199****0041', 'wrong_person'],
    ]);
    const listed = await asNurse('POST', '/do-not-call', {
      version: corrected.body.version,
      reason: '家属要求',
    });
    expect(listed.body.doNotCall).toHaveLength(1);
    const died = await asNurse('PATCH', '', {
      version: listed.body.version,
      deceasedAt: '2026-11-20T00:00:00.000Z',
    });
    expect(died.body.deceasedAt).toBe('2026-11-20T00:00:00.000Z');
  });

  test('a number on the do-not-call list is marked for everybody who has it, until it is lifted', async () => {
    const { body: one } = await create({ name: '孙一', phones: [{ number: '19999990031' }] });
    const { body: other } = await create({ name: '孙二', phones: [{ number: '19999990031' }] });
    const added = await api.call<Answer>({
      method: 'POST',
      url: `/api/patients/${one.id}/do-not-call`,
      body: { version: one.version, phoneId: one.phones[0]?.id, reason: '家属要求' },
      cookie,
    });
    expect(added.body.phones[0]?.isDoNotCall).toBe(true);
    const seen = await api.call<Answer>({ url: `/api/patients/${other.id}`, cookie: nurse });
    expect(seen.body.phones[0]?.isDoNotCall).toBe(true);
    const entry = added.body.doNotCall[0]?.id;
    const lifted = await api.call<Answer>({
      method: 'DELETE',
      url: `/api/patients/${one.id}/do-not-call/${entry}`,
      cookie,
    });
    expect(lifted.body.phones[0]?.isDoNotCall).toBe(false);
    const consent = await api.call<Answer>({
      method: 'POST',
      url: `/api/patients/${one.id}/consents`,
      body: { version: added.body.version, purpose: 'care', isGranted: false, source: '电话' },
      cookie,
    });
    expect(consent.body.consents[0]).toMatchObject({ purpose: 'care', isGranted: false });
    const timeline = await api.call<{ items: TimelineItem[] }>({
      url: `/api/patients/${one.id}/timeline`,
      cookie: nurse,
    });
    expect(timeline.body.items).toMatchObject([
      { kind: 'consent', purpose: 'care', isGranted: false },
      { kind: 'do-not-call', isAdded: false, masked: '199****0031' },
      { kind: 'do-not-call', isAdded: true, reason: '家属要求' },
    ]);
  });

  test('the sixty-first whole number within an hour is refused, and allowed again an hour later', async () => {
    const viewer = await api.openSession(await api.addStaff('nurse'));
    const { body } = await create({ name: '周八', phones: [{ number: '19999990041' }] });
    const view = () =>
      api.call<Answer>({
        method: 'POST',
        url: `/api/patients/${body.id}/phones/${body.phones[0]?.id}/reveal`,
        body: { reason: '核对' },
        cookie: viewer,
      });
    for (let count = 0; count < 60; count += 1) expect((await view()).status).toBe(200);
    expect((await view()).body.code).toBe('patient.reveal-limit');
    const refused = await api.context.db
      .selectFrom('audit')
      .select('object_id')
      .where('action', '=', 'patient.reveal-refused')
      .execute();
    expect(refused).toEqual([{ object_id: body.id }]);
    const rows = await api.context.db
      .selectFrom('audit')
      .select('at')
      .where('action', '=', 'patient.revealed')
      .where('object_id', '=', body.id)
      .execute();
    expect(rows).toHaveLength(60);
  });
});

describe('search', () => {
  beforeAll(async () => {
    await create({
      name: '单雄信',
      identifiers: [
        { system: 'inpatient', value: 'ZY26-7788' },
        { system: 'national_id', value: '11010519491231002X'.replace('1949', '1950') },
      ],
      phones: [{ number: '19999998765' }],
    });
  });
  test.each([
    ['雄', 'name'],
    ['雄信', 'name'],
    ['shanx', 'pinyin'],
    ['danx', 'pinyin'],
    ['sxx', 'initials'],
    ['dxx', 'pinyin'],
    ['199 9999 8765', 'phone'],
    ['8765', 'phone-tail'],
    ['zy26', 'identifier'],
    ['11010519501231002X', 'identifier'],
    ['002X', 'identifier'],
  ])('%s finds a patient by %s', async (words, by) => {
    expect(await search(words)).toContain(`单雄信 ${by}`);
  });
  test('nothing is found by what is not there', async () => {
    expect(await search('龘')).toEqual([]);
    expect(await search('qqq')).toEqual([]);
    expect(await search('%')).toEqual([]);
    expect(await search("'; drop table patient; --")).toEqual([]);
  });
  test('the list is filtered by words, department and period of discharge', async () => {
    const list = async (query: string) => {
      const { body } = await api.call<{ items: { name: string }[]; total: number }>({
        url: `/api/patients?${query}`,
        cookie: nurse,
      });
      return [body.total, ...body.items.map((item) => item.name)];
    };
    const { body } = await api.call<{ items: { id: string }[] }>({ url: '/api/departments', cookie: nurse });
    expect(await list(`departmentId=${body.items[0]?.id}`)).toEqual([1, '钱二']);
    expect(await list('dischargedFrom=2026-11-20&dischargedTo=2026-11-20')).toEqual([1, '钱二']);
    expect(await list('dischargedFrom=2026-11-21')).toEqual([0]);
    expect(await list(`q=${encodeURIComponent('单')}`)).toEqual([1, '单雄信']);
    expect((await list('sort=name&pageSize=1')).length).toBe(2);
  });
});

test('people of the simulated town are marked in the list and on their page', async () => {
  const { body } = await create({ name: '镇小民', identifiers: [], phones: [] });
  const marks = async () => {
    const list = await api.call<{ items: { isSample: boolean }[] }>({
      url: `/api/patients?q=${encodeURIComponent('镇小民')}`,
      cookie,
    });
    const page = await api.call<{ isSample: boolean }>({ url: `/api/patients/${body.id}`, cookie });
    return [...list.body.items, page.body].map(({ isSample }) => isSample);
  };
  expect(await marks()).toEqual([false, false]);
  await api.context.db.updateTable('patient').set({ is_sample: true }).where('id', '=', body.id).execute();
  expect(await marks()).toEqual([true, true]);
});
