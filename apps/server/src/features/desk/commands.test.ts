import { randomUUID } from 'node:crypto';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, makeReady } from '../../../test/desk-hospital.ts';
import { fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';
import { createActivity } from '../../platform/activity.ts';
import { moveAgent } from '../agents/index.ts';
import { createCommander } from './commander.ts';

let api: TestApi;
let agent: string;
let colleague: string;
let supervisor: string;
let agentId: string;
let callId: string;
let stop: () => void;
/** What the call was told to do. */
const told: string[] = [];

beforeAll(async () => {
  api = await createTestApi();
  const { context } = api;
  const own = await addAgent(context, 1);
  agentId = own.staffId;
  agent = await api.openSession(own.staffId);
  colleague = await api.openSession((await addAgent(context, 2)).staffId);
  supervisor = await api.openSession(await api.addStaff('supervisor'));
  await context.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(context, own);
  callId = await addIncomingCall(context, fictionalNumber(1));
  await context.db
    .updateTable('call')
    .set({ flow: 'talk', ended_at: null })
    .where('id', '=', callId)
    .execute();
  await move({ type: 'reserved', callId, leaseMs: 60_000 });
  await move({ type: 'answered', callId });
  const commander = createCommander({
    ...context,
    activity: createActivity(context.log),
    canAct: () => true,
    runtime: {
      async tell(_callId, event) {
        told.push('command' in event ? (event.command as { do: string }).do : event.type);
        return [];
      },
    },
  });
  const ignore = context.events.onCommitted(() => commander.wake());
  stop = () => {
    ignore();
    commander.stop();
  };
});
afterAll(async () => {
  stop();
  await api.close();
});

const move = (event: Parameters<typeof moveAgent>[3]) =>
  api.context.db.transaction().execute((trx) => moveAgent(api.context, trx, agentId, event));
const command = (url: string, cookie: string, key: string, body: object) =>
  api.call<{ done: boolean } & ErrorBody>({ method: 'POST', url, cookie, key, body });
const own = (cookie: string, key: string, body: object) =>
  command('/api/agent/call/commands', cookie, key, body);

test('a click that is repeated gets the first answer, also after the call, and is carried out once', async () => {
  const key = randomUUID();
  expect((await own(agent, key, { do: 'hold' })).body).toEqual({ done: true });
  await move({ type: 'callEnded', callId, wrapUpMs: 0 });
  expect((await own(agent, key, { do: 'hold' })).body).toEqual({ done: true });
  expect(told).toEqual(['hold']);
  expect(await own(agent, key, { do: 'hangUp' })).toMatchObject({
    status: 409,
    body: { code: 'request.key-reused' },
  });
  expect((await own(colleague, key, { do: 'hold' })).body).toMatchObject({ code: 'request.key-reused' });
});

test('what a supervisor does to a call is audited once, and a key is good for one call', async () => {
  const key = randomUUID();
  const url = (id: string) => `/api/calls/${id}/commands`;
  const body = { do: 'hangUp' };
  expect((await command(url(callId), supervisor, key, body)).body).toEqual({ done: true });
  expect((await command(url(callId), supervisor, key, body)).body).toEqual({ done: true });
  const other = await command(url(randomUUID()), supervisor, key, body);
  expect(other).toMatchObject({ status: 409, body: { code: 'request.key-reused' } });
  const audited = await api.context.db
    .selectFrom('audit')
    .select('object_id')
    .where('action', '=', 'call.supervised')
    .execute();
  expect(audited).toEqual([{ object_id: callId }]);
});
