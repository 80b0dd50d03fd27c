import type { Agent, AgentPresence, PauseCode } from '@suifang/contract/agents.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { moveAgent } from './index.ts';

let api: TestApi;
let administrator: string;
let nurse: string;
let nurseId: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  nurseId = await api.addStaff('nurse');
  nurse = await api.openSession(nurseId);
});
afterAll(() => api.close());

type Refusal = { code: string; fields?: { path: string }[] };
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const create = <Body = Agent>(body: object, cookie = administrator) =>
  api.call<Body>({ method: 'POST', url: '/api/agents', body, cookie });
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const change = <Body = Agent>(id: string, body: object) =>
  api.call<Body>({ method: 'PATCH', url: `/api/agents/${id}`, body, cookie: administrator });
const listed = async (staffId: string) => {
  const { body } = await api.call<{ items: Agent[] }>({ url: '/api/agents/settings', cookie: administrator });
  return body.items.find((one) => one.staffId === staffId);
};
const audited = async (objectId: string) => {
  const rows = await api.context.db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', objectId)
    .orderBy('seq')
    .execute();
  return rows.map(({ action }) => action);
};

let number = 7000;
const newAgent = async (other: object = {}) => {
  number += 1;
  const staffId = await api.addStaff('nurse');
  const made = await create({ staffId, agentNo: String(number), extension: String(number), ...other });
  expect(made.status).toBe(200);
  return made.body;
};

describe('a user becomes an agent', () => {
  test('with number, extension and skills; then they sign in with the browser as their phone', async () => {
    expect(await api.call({ url: '/api/agent', cookie: nurse })).toMatchObject({ status: 200, body: null });
    const skills = [{ skill: '骨科', level: 7 }];
    const made = await create({ staffId: nurseId, agentNo: '1001', extension: '8001', skills });
    expect(made.body).toMatchObject({ agentNo: '1001', skills, missesAllowed: 3, isEnabled: true });
    expect(await listed(nurseId)).toEqual(made.body);
    expect(await audited(nurseId)).toEqual(['agent.created']);
    const signedIn = await api.call<AgentPresence>({
      method: 'PUT',
      url: '/api/agent/sign-in',
      body: { phone: 'browser' },
      cookie: nurse,
    });
    expect(signedIn.body).toMatchObject({ state: 'paused', extension: '8001' });
  });

  test('once, with numbers that nobody else has, and only by an administrator', async () => {
    const again = await create<Refusal>({ staffId: nurseId, agentNo: '1002', extension: '8002' });
    expect([again.status, again.body.code]).toEqual([409, 'agent.exists']);
    const staffId = await api.addStaff('nurse');
    const sameNo = await create<Refusal>({ staffId, agentNo: '1001', extension: '8002' });
    expect(sameNo.body).toMatchObject({ code: 'agent.number-taken', fields: [{ path: 'agentNo' }] });
    const sameExtension = await create<Refusal>({ staffId, agentNo: '1002', extension: '8001' });
    expect(sameExtension.body).toMatchObject({
      code: 'agent.extension-taken',
      fields: [{ path: 'extension' }],
    });
    expect((await create({ staffId, agentNo: '1002', extension: '8002' }, nurse)).status).toBe(403);
  });

  test('two administrators who give out the same number at once: one is refused', async () => {
    const staffIds = [await api.addStaff('nurse'), await api.addStaff('nurse')];
    const made = await Promise.all(
      staffIds.map((staffId, index) => create({ staffId, agentNo: `66${index}`, extension: '6600' })),
    );
    expect(made.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

describe('an agent is changed', () => {
  test('what is left out stays, and a second editor is told', async () => {
    const agent = await newAgent({ wrapUpMs: 45_000, skills: [{ skill: '产科', level: 3 }] });
    const changed = await change(agent.staffId, { version: 1, missesAllowed: 1 });
    expect(changed.body).toMatchObject({
      wrapUpMs: 45_000,
      skills: agent.skills,
      missesAllowed: 1,
      version: 2,
    });
    const stale = await change<Refusal>(agent.staffId, { version: 1, extension: '5999' });
    expect([stale.status, stale.body.code]).toEqual([409, 'request.conflict']);
    expect((await listed(agent.staffId))?.extension).toBe(agent.extension);
  });

  test('who may miss one call pauses after it; who is not said otherwise after three', async () => {
    const misses = async (agent: TestAgent, times: number) => {
      await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
      await makeReady(api.context, agent);
      let at = '';
      for (let time = 0; time < times; time += 1)
        await api.context.db.transaction().execute(async (trx) => {
          const callId = crypto.randomUUID();
          await moveAgent(api.context, trx, agent.staffId, { type: 'reserved', callId, leaseMs: 1_000 });
          const released = { type: 'released', callId, why: 'not-answered' } as const;
          at = (await moveAgent(api.context, trx, agent.staffId, released))?.after.at ?? '';
        });
      return at;
    };
    const [strict, usual] = [await addAgent(api.context, 51), await addAgent(api.context, 52)];
    expect((await change(strict.staffId, { version: 1, missesAllowed: 1 })).status).toBe(200);
    expect(await misses(strict, 1)).toBe('paused');
    expect(await misses(usual, 2)).toBe('idle');
    expect(await misses(usual, 1)).toBe('paused');
  });

  test('nobody stands in for themselves', async () => {
    const [agent, colleague] = [await newAgent(), await newAgent()];
    const own = await change<Refusal>(agent.staffId, { version: 1, substituteId: agent.staffId });
    expect([own.status, own.body.code]).toEqual([422, 'agent.substitute-wrong']);
    const other = await change(agent.staffId, { version: 1, substituteId: colleague.staffId });
    expect(other.body.substituteId).toBe(colleague.staffId);
  });

  test('who is signed in cannot be disabled; who is disabled cannot sign in and is not in the directory', async () => {
    const version = (await listed(nurseId))?.version ?? 0;
    const refused = await change<Refusal>(nurseId, { version, isEnabled: false });
    expect([refused.status, refused.body.code]).toEqual([409, 'agent.signed-in']);
    await api.call({ method: 'PUT', url: '/api/agent/sign-out', cookie: nurse });
    expect((await change(nurseId, { version, isEnabled: false })).body.isEnabled).toBe(false);
    const signIn = { method: 'PUT', url: '/api/agent/sign-in', body: { phone: 'browser' } } as const;
    expect((await api.call<Refusal>({ ...signIn, cookie: nurse })).body.code).toBe('agent.not-one');
    const { body } = await api.call<{ items: AgentPresence[] }>({
      url: '/api/agents',
      cookie: administrator,
    });
    expect(body.items.map(({ staffId }) => staffId)).not.toContain(nurseId);
  });
});

describe('reasons for a pause', () => {
  const codes = async () =>
    (await api.call<{ items: PauseCode[] }>({ url: '/api/pause-codes', cookie: nurse })).body.items;
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
  const write = <Body = PauseCode>(method: 'POST' | 'PATCH', url: string, body: object) =>
    api.call<Body>({ method, url, body, cookie: administrator });

  test('a new one comes last, with its limit; two of one name are refused', async () => {
    const body = { name: '送标本', isProductive: true, limitMs: 600_000 };
    const made = await write('POST', '/api/pause-codes', body);
    expect((await codes()).at(-1)).toEqual({ ...made.body, ...body });
    const again = await write<Refusal>('POST', '/api/pause-codes', body);
    expect([again.status, again.body.code]).toEqual([409, 'agent.pause-name-taken']);
  });

  test('a pause with a limit says until when, and a stale change is refused', async () => {
    const staffId = (await newAgent()).staffId;
    const cookie = await api.openSession(staffId);
    const code = (await codes()).find(({ name }) => name === '送标本');
    await api.call({ method: 'PUT', url: '/api/agent/sign-in', body: { phone: 'browser' }, cookie });
    const paused = await api.call<{ since: string; until: string | null }>({
      method: 'PUT',
      url: '/api/agent/pause',
      body: { pauseCodeId: code?.id },
      cookie,
    });
    const { since, until } = paused.body;
    expect(Date.parse(until ?? '') - Date.parse(since)).toBe(600_000);
    const url = `/api/pause-codes/${code?.id}`;
    expect((await write('PATCH', url, { version: 1, limitMs: null })).body.limitMs).toBeNull();
    expect((await write<Refusal>('PATCH', url, { version: 1, name: '别的' })).body.code).toBe(
      'request.conflict',
    );
    const later = await api.call<{ until: string | null }>({ url: '/api/agent', cookie });
    expect(later.body.until).toBeNull();
  });

  test('the last one in use stays', async () => {
    const all = (await codes()).filter(({ isEnabled }) => isEnabled);
    const answers: number[] = [];
    for (const { id, version } of all)
      answers.push((await write('PATCH', `/api/pause-codes/${id}`, { version, isEnabled: false })).status);
    expect(answers).toEqual([...all.slice(1).map(() => 200), 409]);
    expect((await codes()).filter(({ isEnabled }) => isEnabled)).toHaveLength(1);
  });
});
