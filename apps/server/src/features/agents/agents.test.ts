import { randomUUID } from 'node:crypto';
import type { AgentPresence } from '@suifang/contract/agents.ts';
import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { createActivity } from '../../platform/activity.ts';
import { createAgentDeadlines, freeAgents, moveAgent } from './index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const move = ({ staffId }: TestAgent, event: Parameters<typeof moveAgent>[3]) => {
  api.clock.forward(1_000);
  return api.context.db.transaction().execute((trx) => moveAgent(api.context, trx, staffId, event));
};

test('of those who talk in a call that breaks, who joined it first comes first, also after a hold', async () => {
  const [nurse, doctor, rung] = [
    await addAgent(api.context, 1),
    await addAgent(api.context, 2),
    await addAgent(api.context, 3),
  ];
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
  const callId = randomUUID();
  for (const one of [rung, nurse, doctor]) {
    await makeReady(api.context, one);
    await move(one, { type: 'reserved', callId, leaseMs: 60_000 });
    if (one !== rung) await move(one, { type: 'answered', callId });
  }
  for (const isHeld of [true, false]) await move(nurse, { type: 'held', callId, isHeld });
  const talked = await api.context.db
    .transaction()
    .execute((trx) => freeAgents(api.context, trx, { callId, wrapUpMs: 0 }));
  expect(talked).toEqual([nurse.staffId, doctor.staffId]);
});

test('a nurse whose session ends is signed out, and her browser’s phone is gone', async () => {
  const { context } = api;
  const administrator = await api.openSession(await api.addStaff('administrator'));
  const staffId = await api.addStaff('nurse');
  const body = { staffId, agentNo: '2001', extension: '8801' };
  await api.call({ method: 'POST', url: '/api/agents', body, cookie: administrator });
  const cookie = await api.openSession(staffId);
  await api.call({ method: 'PUT', url: '/api/agent/sign-in', body: { phone: 'browser' }, cookie });
  const timers = createVirtualClock(context.clock.now().getTime());
  const activity = createActivity(context.log);
  const deadlines = createAgentDeadlines({ ...context, timers, activity, canAct: () => true });
  const look = async () => {
    deadlines.wake();
    await activity.idle();
    const { body: all } = await api.call<{ items: AgentPresence[] }>({
      url: '/api/agents',
      cookie: administrator,
    });
    return all.items.find((one) => one.staffId === staffId)?.state;
  };
  expect(await look()).toBe('paused');
  expect((await api.call({ method: 'DELETE', url: '/api/session', cookie })).status).toBe(204);
  expect(await look()).toBe('signed_out');
  deadlines.stop();
  const events = await context.db
    .selectFrom('agent_event')
    .select('cause')
    .where('staff_id', '=', staffId)
    .orderBy('seq')
    .execute();
  expect(events.map(({ cause }) => cause)).toEqual(['signed-in', 'session-ended']);
  expect(await context.db.selectFrom('device').select('id').where('kind', '=', 'browser').execute()).toEqual(
    [],
  );
});
