import { randomUUID } from 'node:crypto';
import type { CallbackTask } from '@suifang/contract/callbacks.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { addPatient, fictionalNumber, type TestPatient } from '../../../test/hospital.ts';
import { moveAgent } from '../agents/index.ts';

let api: TestApi;
let nurse: TestAgent;
let cookie: string;
let queueId: string;
let patient: TestPatient;
let callId: string;

beforeAll(async () => {
  api = await createTestApi();
  const { context } = api;
  nurse = await addAgent(context, 1);
  queueId = await addQueue(context, [nurse]);
  await context.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(context, nurse);
  cookie = await api.openSession(nurse.staffId);
  patient = await addPatient(context, { name: '王桂芳', numbers: [fictionalNumber(0)] });
  callId = randomUUID();
  await context.db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'outbound',
      flow: 'talk',
      flow_input: '{}',
      flow_state: '{"at":"talking"}',
      epoch: 1,
      started_at: context.clock.now(),
      patient_id: patient.id,
    })
    .execute();
  await context.db
    .transaction()
    .execute((trx) => moveAgent(context, trx, nurse.staffId, { type: 'dials', callId, leaseMs: 60_000 }));
}, 60_000);
afterAll(() => api.close());

const inHours = (hours: number) => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
const agree = (body: object, more: { key?: string; cookie?: string } = {}) =>
  api.call<{ taskId: string; code: string }>({
    method: 'POST',
    url: `/api/desk/calls/${callId}/callback`,
    cookie: more.cookie ?? cookie,
    ...(more.key && { key: more.key }),
    body,
  });
const open = async (whose: string) =>
  (
    await api.call<{ items: CallbackTask[] }>({
      url: `/api/callback-tasks?state=open&whose=${whose}`,
      cookie,
    })
  ).body.items;

test('a call that was agreed is one task, at its time, for whoever promised it', async () => {
  const dueAt = inHours(24);
  const key = randomUUID();
  const first = await agree({ dueAt, whose: 'mine', comment: '问问膝盖' }, { key });
  expect(first.status).toBe(200);
  expect((await agree({ dueAt, whose: 'mine' }, { key })).body).toEqual(first.body);
  expect(await open('mine')).toMatchObject([
    {
      id: first.body.taskId,
      reason: 'scheduled',
      dueAt,
      comment: '问问膝盖',
      patient: { id: patient.id, name: '王桂芳' },
      assignedTo: { id: nurse.staffId },
    },
  ]);
});

test('one that anybody may make stands in the list of the queue', async () => {
  await agree({ dueAt: inHours(1), whose: 'anyones' });
  expect(await open('nobodys')).toMatchObject([{ queue: { id: queueId }, assignedTo: null }]);
});

test('a time that is over, and a call that is somebody else’s, are refused', async () => {
  expect((await agree({ dueAt: inHours(-1), whose: 'mine' })).body.code).toBe('callback.past');
  const visitor = await api.openSession(await api.addStaff('nurse'));
  expect((await agree({ dueAt: inHours(1), whose: 'mine' }, { cookie: visitor })).status).toBe(404);
});
