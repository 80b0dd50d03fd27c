import type { Voicemail } from '@suifang/contract/voicemail.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, type TestAgent } from '../../../test/desk-hospital.ts';
import { fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';

let api: TestApi;
let first: TestAgent;
let queueId: string;
const cookies = { first: '', second: '', stranger: '', supervisor: '' };

beforeAll(async () => {
  api = await createTestApi();
  first = await addAgent(api.context, 1);
  const second = await addAgent(api.context, 2);
  queueId = await addQueue(api.context, [first, second]);
  cookies.first = await api.openSession(first.staffId);
  cookies.second = await api.openSession(second.staffId);
  cookies.stranger = await api.openSession(await api.addStaff('nurse'));
  cookies.supervisor = await api.openSession(await api.addStaff('supervisor'));
});
afterAll(() => api.close());

type Refusal = { code: string };
async function leaveMessage(): Promise<{ id: string; callId: string }> {
  const { db, ids, clock } = api.context;
  const [id, callId] = [ids.next(), await addIncomingCall(api.context, fictionalNumber(9))];
  await db
    .insertInto('voicemail')
    .values({
      id,
      call_id: callId,
      queue_id: queueId,
      from_ms: 12_000,
      duration_ms: 9_000,
      left_at: clock.now(),
    })
    .execute();
  return { id, callId };
}
const list = async (cookie: string, query = '') =>
  (await api.call<{ items: Voicemail[] }>({ url: `/api/voicemails${query}`, cookie })).body.items;
const find = async (cookie: string, id: string) => (await list(cookie)).find((one) => one.id === id);
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test knows what its route answers
const act = <Body = Voicemail>(cookie: string, id: string, body: object) =>
  api.call<Body>({ method: 'PATCH', url: `/api/voicemails/${id}`, body, cookie });
const countFor = async (cookie: string) =>
  (await api.call<{ count: number }>({ url: '/api/voicemails/new-count', cookie })).body.count;

test('a message is work for its queue: whoever serves it and who supervises see it, others do not', async () => {
  const { id, callId } = await leaveMessage();
  expect(await find(cookies.first, id)).toMatchObject({
    callId,
    caller: '199****0009',
    state: 'new',
    fromMs: 12_000,
    durationMs: 9_000,
    recordingId: expect.any(String),
  });
  expect(await find(cookies.supervisor, id)).toBeDefined();
  expect(await find(cookies.stranger, id)).toBeUndefined();
  expect([await countFor(cookies.first), await countFor(cookies.stranger)]).toEqual([1, 0]);
  expect((await act(cookies.stranger, id, { version: 1, action: 'take' })).status).toBe(404);
});

test.each([
  ['the recording ends before it: nobody saw the caller hang up', 15_500, 3_500],
  ['the recording goes on after it: the caller was thanked', 25_000, 9_000],
  ['the recording ends before it begins', 11_000, 0],
  ['the recording is not kept yet', null, 9_000],
])('a message is as long as what can be heard of it when %s', async (_, durationMs, heardMs) => {
  const { id, callId } = await leaveMessage();
  await api.context.db
    .updateTable('recording')
    .set({ duration_ms: durationMs })
    .where('call_id', '=', callId)
    .execute();
  expect(await find(cookies.first, id)).toMatchObject({ fromMs: 12_000, durationMs: heardMs });
});

test('two who take it at once: one has it, the other is told', async () => {
  const { id } = await leaveMessage();
  const taken = await Promise.all([
    act(cookies.first, id, { version: 1, action: 'take' }),
    act(cookies.second, id, { version: 1, action: 'take' }),
  ]);
  expect(taken.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const told = await api.context.db.selectFrom('event').select('type').where('subject_id', '=', id).execute();
  expect(told).toEqual([{ type: 'voicemail.changed' }]);
});

test('it goes from new to closed, and ends with a sentence', async () => {
  const { id } = await leaveMessage();
  const taken = await act(cookies.first, id, { version: 1, action: 'take' });
  expect(taken.body).toMatchObject({ state: 'assigned', assignedTo: { id: first.staffId } });
  const back = await act(cookies.first, id, { version: 2, action: 'giveBack' });
  expect(back.body).toMatchObject({ state: 'new', assignedTo: null });
  const called = await act(cookies.first, id, { version: 3, action: 'calledBack' });
  expect(called.body).toMatchObject({ state: 'called_back', assignedTo: { id: first.staffId } });
  const silent = await act<Refusal>(cookies.first, id, { version: 4, action: 'close' });
  expect([silent.status, silent.body.code]).toEqual([422, 'voicemail.note-missing']);
  const closed = await act(cookies.first, id, { version: 4, action: 'close', note: '约了周三复诊' });
  expect(closed.body).toMatchObject({ state: 'closed', note: '约了周三复诊' });
  const again = await act<Refusal>(cookies.first, id, { version: 5, action: 'take' });
  expect([again.status, again.body.code]).toEqual([409, 'voicemail.action-not-allowed']);
  const open = (await list(cookies.first, '?state=open')).map((one) => one.id);
  expect(open).not.toContain(id);
  const audited = await api.context.db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', id)
    .execute();
  expect(audited).toHaveLength(4);
});

test('whose: mine, nobody’s', async () => {
  const [mine, nobodys] = [await leaveMessage(), await leaveMessage()];
  await act(cookies.first, mine.id, { version: 1, action: 'take' });
  const ids = async (whose: string) => (await list(cookies.first, `?whose=${whose}`)).map(({ id }) => id);
  expect(await ids('mine')).toContain(mine.id);
  expect(await ids('mine')).not.toContain(nobodys.id);
  expect(await ids('nobodys')).toContain(nobodys.id);
});

test('the whole number is shown for a reason, to who may see the call, and noted', async () => {
  const { callId } = await leaveMessage();
  const url = `/api/incoming-calls/${callId}/reveal`;
  const reveal = (cookie: string, body: object = { reason: '回电' }) =>
    api.call<{ value: string }>({ method: 'POST', url, body, cookie });
  expect((await reveal(cookies.stranger)).status).toBe(404);
  expect((await reveal(cookies.supervisor, {})).status).toBe(400);
  const shown = await reveal(cookies.supervisor);
  expect(shown.body.value.replaceAll(' ', '')).toContain(fictionalNumber(9));
  const audited = await api.context.db
    .selectFrom('audit')
    .select(['action', 'detail'])
    .where('object_id', '=', callId)
    .execute();
  expect(audited).toMatchObject([{ action: 'patient.revealed' }]);
});
