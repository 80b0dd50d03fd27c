import type { CallbackTask } from '@suifang/contract/callbacks.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, type TestAgent } from '../../../test/desk-hospital.ts';
import { fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';
import { insertQueueCallback } from './index.ts';

let api: TestApi;
let agent: TestAgent;
let queueId: string;
const cookies = { agent: '', stranger: '', supervisor: '' };
let caller = 20;

beforeAll(async () => {
  api = await createTestApi();
  agent = await addAgent(api.context, 1);
  queueId = await addQueue(api.context, [agent]);
  cookies.agent = await api.openSession(agent.staffId);
  cookies.stranger = await api.openSession(await api.addStaff('nurse'));
  cookies.supervisor = await api.openSession(await api.addStaff('supervisor'));
});
afterAll(() => api.close());

type Refusal = { code: string };
async function wish(): Promise<string> {
  caller += 1;
  const { db, ids, clock } = api.context;
  const id = ids.next();
  const callId = await addIncomingCall(api.context, fictionalNumber(caller));
  await insertQueueCallback(db, { id, callId, queueId, at: clock.now() });
  return id;
}
const list = async (cookie: string, query = '') =>
  (await api.call<{ items: CallbackTask[] }>({ url: `/api/callback-tasks${query}`, cookie })).body.items;
const find = async (cookie: string, id: string) => (await list(cookie)).find((one) => one.id === id);
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const act = <Body = CallbackTask>(cookie: string, id: string, body: object) =>
  api.call<Body>({ method: 'PATCH', url: `/api/callback-tasks/${id}`, body, cookie });
const countFor = async (cookie: string) =>
  (await api.call<{ count: number }>({ url: '/api/callback-tasks/new-count', cookie })).body.count;

test('a wish to be rung back is work for its queue, and counted until somebody takes it', async () => {
  const id = await wish();
  expect(await find(cookies.agent, id)).toMatchObject({
    state: 'open',
    reason: 'queue',
    queue: { id: queueId },
  });
  expect(await find(cookies.stranger, id)).toBeUndefined();
  expect([await countFor(cookies.agent), await countFor(cookies.stranger)]).toEqual([1, 0]);
  const taken = await act(cookies.agent, id, { version: 1, action: 'take' });
  expect(taken.body.assignedTo?.id).toBe(agent.staffId);
  expect(await countFor(cookies.supervisor)).toBe(0);
  const back = await act(cookies.agent, id, { version: 2, action: 'giveBack' });
  expect(back.body.assignedTo).toBeNull();
  const nobodys = await act<Refusal>(cookies.agent, id, { version: 3, action: 'giveBack' });
  expect([nobodys.status, nobodys.body.code]).toEqual([409, 'callback.action-not-allowed']);
});

test('two who take one at once: one has it, the other is told', async () => {
  const id = await wish();
  const taken = await Promise.all([
    act(cookies.agent, id, { version: 1, action: 'take' }),
    act(cookies.supervisor, id, { version: 1, action: 'take' }),
  ]);
  expect(taken.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('it ends with what came of it, by whoever did it, and then asks for nothing more', async () => {
  const id = await wish();
  const silent = await act<Refusal>(cookies.agent, id, { version: 1, action: 'done' });
  expect([silent.status, silent.body.code]).toEqual([422, 'callback.result-missing']);
  const done = await act(cookies.agent, id, { version: 1, action: 'done', result: '已说明换药时间' });
  expect(done.body).toMatchObject({
    state: 'done',
    result: '已说明换药时间',
    assignedTo: { id: agent.staffId },
  });
  const over = await act<Refusal>(cookies.agent, id, { version: 2, action: 'take' });
  expect([over.status, over.body.code]).toEqual([409, 'callback.action-not-allowed']);
  expect((await list(cookies.agent, '?state=open')).map((one) => one.id)).not.toContain(id);
  const audited = await api.context.db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', id)
    .execute();
  expect(audited).toEqual([{ action: 'callback.changed' }]);
});

test('whoever asks again after the task has ended is rung back again', async () => {
  const { db, ids, clock } = api.context;
  caller += 1;
  const ask = async () => {
    const callId = await addIncomingCall(api.context, fictionalNumber(caller));
    await insertQueueCallback(db, { id: ids.next(), callId, queueId, at: clock.now() });
  };
  await ask();
  await ask();
  const own = async () =>
    (await list(cookies.agent)).filter((one) => one.caller.endsWith(fictionalNumber(caller).slice(-4)));
  const [task] = await own();
  expect(await own()).toHaveLength(1);
  await act(cookies.agent, task?.id ?? '', { version: 1, action: 'cancel', result: '自己来了门诊' });
  await ask();
  expect(await own()).toHaveLength(2);
});
