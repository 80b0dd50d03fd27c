import { randomUUID } from 'node:crypto';
import type { DeskCall, DeskDay } from '@suifang/contract/desk-call.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { addPatient, fictionalNumber, type TestPatient } from '../../../test/hospital.ts';
import { moveAgent } from '../agents/index.ts';
import { MOST_LEGS } from './line-store.ts';

type Wire<T> = T extends Date ? string : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

let api: TestApi;
let agent: TestAgent;
let colleague: TestAgent;
let queueId: string;
let cookie: string;
let mother: TestPatient;

beforeAll(async () => {
  api = await createTestApi();
  [agent, colleague] = [await addAgent(api.context, 1), await addAgent(api.context, 2)];
  queueId = await addQueue(api.context, [agent, colleague]);
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(api.context, agent);
  cookie = await api.openSession(agent.staffId);
  mother = await addPatient(api.context, { name: '王桂芳', numbers: [fictionalNumber(0)] });
  await addPatient(api.context, { name: '李建国', numbers: [fictionalNumber(1)] });
  await addPatient(api.context, { name: '李小红', numbers: [fictionalNumber(1)] });
}, 60_000);
afterAll(() => api.close());

const move = (event: Parameters<typeof moveAgent>[3], { staffId } = agent) =>
  api.context.db.transaction().execute((trx) => moveAgent(api.context, trx, staffId, event));

const beganWith = ({ staffId }: TestAgent) => JSON.stringify({ type: 'talk.began', party: 'agent', staffId });

/** A call that waited twelve seconds and is talked in now by the agent. */
async function callFrom(number: string): Promise<string> {
  const { db, vault, clock, ids } = api.context;
  const callId = randomUUID();
  const startedAt = clock.now();
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'inbound',
      flow: 'queue',
      flow_input: '{}',
      flow_state: '{"at":"waiting"}',
      epoch: 1,
      started_at: startedAt,
      answered_at: startedAt,
      number_enc: vault.encrypt(`+86${number}`, 'phone.number'),
      number_bidx: vault.blindIndex(`+86${number}`, 'phone.number'),
      dialed_number: '01012345678',
    })
    .execute();
  await db
    .insertInto('call_event')
    .values([
      { call_id: callId, seq: 1, at: startedAt, type: 'menu.chosen', data: '{"key":"2"}' },
      { call_id: callId, seq: 2, at: startedAt, type: 'talk.began', data: beganWith(agent) },
    ])
    .execute();
  await db
    .insertInto('queue_entry')
    .values({
      id: ids.next(),
      queue_id: queueId,
      call_id: callId,
      priority: 0,
      entered_at: startedAt,
      answered_at: new Date(startedAt.getTime() + 12_000),
      state: 'answered',
    })
    .execute();
  await move({ type: 'reserved', callId, leaseMs: 10_000 });
  await move({ type: 'answered', callId });
  return callId;
}

const see = async (callId: string, as = cookie) =>
  api.call<Wire<DeskCall>>({ url: `/api/desk/calls/${callId}`, cookie: as });
const seeDay = async (as = cookie) =>
  (await api.call<Wire<DeskDay>>({ url: '/api/desk/day', cookie: as })).body;

let callId: string;

describe('a call that comes up on the screen', () => {
  beforeEach(() => move({ type: 'ready', cause: 'forced' }));
  const hangUp = () => move({ type: 'callEnded', callId, wrapUpMs: 0 });

  test('shows whose number it is, masked, the way it came and how long it waited', async () => {
    callId = await callFrom(fictionalNumber(0));
    const { body } = await see(callId);
    expect(body).toMatchObject({
      direction: 'inbound',
      dialed: '01012345678',
      keys: '2',
      patientId: null,
      candidates: [{ id: mother.id, name: '王桂芳', owner: 'self' }],
      queue: { waitedMs: 12_000 },
      note: null,
    });
    expect(body.masked).toContain('****');
    expect(JSON.stringify(body)).not.toContain(fictionalNumber(0));
    await hangUp();
  });

  test('a number that two share leaves the choice, and the choice stands on the call', async () => {
    callId = await callFrom(fictionalNumber(1));
    const before = (await see(callId)).body;
    expect(before.candidates.map(({ name }) => name).toSorted()).toEqual(['李小红', '李建国'].toSorted());
    const chosen = before.candidates.find(({ name }) => name === '李小红');
    await api.call({
      method: 'POST',
      url: `/api/desk/calls/${callId}/patient`,
      cookie,
      body: { patientId: chosen?.id },
    });
    expect((await see(callId)).body.patientId).toBe(chosen?.id);
    await hangUp();
  });

  test('a number nobody has becomes that of a new patient, without being told to the desk', async () => {
    callId = await callFrom(fictionalNumber(77));
    expect((await see(callId)).body.candidates).toEqual([]);
    const key = randomUUID();
    const create = () =>
      api.call<{ patientId: string }>({
        method: 'POST',
        url: `/api/desk/calls/${callId}/patient`,
        cookie,
        key,
        body: { name: '赵新来', sex: 'female' },
      });
    const [first, repeat] = [await create(), await create()];
    expect(repeat.body).toEqual(first.body);
    const { candidates, patientId } = (await see(callId)).body;
    expect(patientId).toBe(first.body.patientId);
    expect(candidates).toMatchObject([{ name: '赵新来', owner: 'self' }]);
    await hangUp();
  });

  test('is nobody else’s to see or to write about', async () => {
    callId = await callFrom(fictionalNumber(0));
    const other = await api.openSession(colleague.staffId);
    expect((await see(callId, other)).status).toBe(404);
    const note = { text: '不是我的电话', disposition: null };
    const answer = await api.call({
      method: 'PUT',
      url: `/api/desk/calls/${callId}/note`,
      cookie: other,
      body: note,
    });
    expect(answer.status).toBe(404);
    await hangUp();
  });

  test('keeps how the network was, leg by leg; a late report and somebody else’s change nothing, and no more legs are kept than a call can have', async () => {
    callId = await callFrom(fictionalNumber(0));
    const leg = {
      legId: randomUUID(),
      seconds: 15,
      received: 750,
      lost: 3,
      lostOut: null,
      jitterMs: 4.5,
      roundTripMs: null,
    };
    const tell = async (change: Partial<typeof leg>, as = cookie) =>
      (
        await api.call({
          method: 'PUT',
          url: `/api/desk/calls/${callId}/line`,
          cookie: as,
          body: { ...leg, ...change },
        })
      ).status;
    const kept = () =>
      api.context.db
        .selectFrom('line_quality')
        .select(['staff_id', 'seconds', 'received', 'lost', 'jitter_ms'])
        .where('call_id', '=', callId)
        .orderBy('seconds')
        .execute();
    expect(await tell({ seconds: 30, received: 1500 })).toBe(204);
    expect(await tell({})).toBe(204);
    expect(await tell({ seconds: 60 }, await api.openSession(colleague.staffId))).toBe(404);
    expect(await tell({ lost: -1 })).toBe(400);
    const one = { staff_id: agent.staffId, seconds: 30, received: 1500, lost: 3, jitter_ms: 4.5 };
    expect(await kept()).toEqual([one]);
    await tell({ legId: randomUUID(), seconds: 40 });
    expect((await kept()).map(({ seconds }) => seconds)).toEqual([30, 40]);
    for (let count = 2; count < MOST_LEGS; count += 1) await tell({ legId: randomUUID(), seconds: 50 });
    expect(await tell({ legId: randomUUID(), seconds: 60 })).toBe(204);
    expect((await kept()).filter(({ seconds }) => seconds === 60)).toEqual([]);
    await tell({ seconds: 70 });
    expect((await kept()).filter(({ seconds }) => seconds === 70)).toHaveLength(1);
    expect(await kept()).toHaveLength(MOST_LEGS);
    await hangUp();
  });

  test('keeps its note as it grows, and misses its disposition until there is one', async () => {
    callId = await callFrom(fictionalNumber(0));
    const save = (text: string, disposition: string | null) =>
      api.call({
        method: 'PUT',
        url: `/api/desk/calls/${callId}/note`,
        cookie,
        body: { text, disposition },
      });
    await save('膝盖还', null);
    await save('膝盖还肿，没发烧', null);
    expect((await see(callId)).body.note).toMatchObject({ text: '膝盖还肿，没发烧', disposition: null });
    expect((await seeDay()).unfinished.map((one) => one.callId)).not.toContain(callId);
    await hangUp();
    expect((await seeDay()).unfinished.map((one) => one.callId)).toContain(callId);
    expect((await save('膝盖还肿，没发烧', 'completed')).status).toBe(200);
    expect((await seeDay()).unfinished.map((one) => one.callId)).not.toContain(callId);
  });
});

test('a colleague who was only asked aside has nothing to write down, one who joined the call has', async () => {
  await makeReady(api.context, colleague);
  const theirs = await api.openSession(colleague.staffId);
  const unfinished = async () => (await seeDay(theirs)).unfinished.map((one) => one.callId);
  await move({ type: 'ready', cause: 'forced' });
  callId = await callFrom(fictionalNumber(0));
  await move({ type: 'reserved', callId, leaseMs: 10_000 }, colleague);
  await move({ type: 'answered', callId }, colleague);
  await move({ type: 'callEnded', callId, wrapUpMs: 0 }, colleague);
  expect(await unfinished()).toEqual([]);
  const { db, clock } = api.context;
  await db
    .insertInto('call_event')
    .values({ call_id: callId, seq: 3, at: clock.now(), type: 'talk.began', data: beganWith(colleague) })
    .execute();
  expect(await unfinished()).toEqual([callId]);
  await move({ type: 'callEnded', callId, wrapUpMs: 0 });
});

test('a call without a disposition keeps its nurse in wrap-up until they choose one', async () => {
  await move({ type: 'ready', cause: 'forced' });
  callId = await callFrom(fictionalNumber(0));
  await move({ type: 'callEnded', callId, wrapUpMs: 600_000 });
  const ready = () => api.call({ method: 'PUT', url: '/api/agent/ready', cookie });
  expect(await ready()).toMatchObject({ status: 409, body: { code: 'agent.disposition-missing' } });
  await api.call({
    method: 'PUT',
    url: `/api/desk/calls/${callId}/note`,
    cookie,
    body: { text: '', disposition: 'rescheduled' },
  });
  expect(await ready()).toMatchObject({ status: 200, body: { state: 'idle' } });
});

test('the day counts each call taken once, and who waits in one’s queues', async () => {
  const day = await seeDay();
  expect(day.calls).toBe(8);
  const { db, ids, clock } = api.context;
  await db
    .insertInto('queue_entry')
    .values({
      id: ids.next(),
      queue_id: queueId,
      call_id: callId,
      patient_id: mother.id,
      priority: 0,
      entered_at: clock.now(),
      state: 'waiting',
    })
    .execute();
  expect((await seeDay()).waiting).toMatchObject([{ callId, name: '王桂芳' }]);
});

test('a pause for other work is no rest: only rest counts as pause', async () => {
  const { db } = api.context;
  const codes = await db
    .selectFrom('pause_code')
    .select(['id', 'is_productive'])
    .orderBy('position')
    .execute();
  const idOf = (isWork: boolean) => codes.find((code) => code.is_productive === isWork)?.id ?? '';
  const pauseFor = async (pauseCodeId: string) => {
    const before = (await seeDay()).pauseMs;
    await move({ type: 'paused', pauseCodeId, cause: 'pause' });
    api.clock.forward(60_000);
    await move({ type: 'ready', cause: 'forced' });
    return (await seeDay()).pauseMs - before;
  };
  expect(await pauseFor(idOf(true))).toBe(0);
  expect(await pauseFor(idOf(false))).toBeGreaterThanOrEqual(60_000);
});
