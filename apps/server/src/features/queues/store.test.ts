import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';
import { moveAgent } from '../agents/index.ts';
import { closeEntry, insertEntry, readFreeAgents, readHandleTimes, readQueueLoad } from './store.ts';

let api: TestApi;
let agents: TestAgent[];
let queueId: string;

beforeAll(async () => {
  api = await createTestApi();
  agents = [await addAgent(api.context, 1), await addAgent(api.context, 2), await addAgent(api.context, 3)];
  queueId = await addQueue(api.context, agents);
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
  for (const agent of agents) await makeReady(api.context, agent);
});
afterAll(() => api.close());

const move = (agent: TestAgent | undefined, event: Parameters<typeof moveAgent>[3]) =>
  api.context.db.transaction().execute((trx) => moveAgent(api.context, trx, agent?.staffId ?? '', event));

test('whose account or agency is disabled is offered nobody, whatever their phone says', async () => {
  const { db } = api.context;
  const free = async () => (await readFreeAgents(db, new Date(0))).map(({ staffId }) => staffId);
  const [one, two, three] = agents.map(({ staffId }) => staffId);
  expect(new Set(await free())).toEqual(new Set([one, two, three]));
  await db
    .updateTable('staff')
    .set({ disabled_at: new Date() })
    .where('id', '=', one ?? '')
    .execute();
  await db
    .updateTable('agent')
    .set({ is_enabled: false })
    .where('staff_id', '=', two ?? '')
    .execute();
  expect(await free()).toEqual([three]);
});

test('who is on a break is signed in and does not shorten the wait', async () => {
  await move(agents[0], { type: 'paused', pauseCodeId: undefined, cause: 'pause' });
  expect(await readQueueLoad(api.context.db, queueId)).toEqual({ waiting: 0, signedIn: 3, working: 2 });
});

test('a call keeps its agent until the end of wrap-up; one that goes on is not counted yet', async () => {
  const { db, ids } = api.context;
  const { clock } = api;
  const callId = await addIncomingCall(api.context, fictionalNumber(1));
  const place = { priority: 0, preferred: undefined, patientId: undefined };
  await insertEntry(db, { id: ids.next(), queueId, callId, place, ownerWaitMs: 0, at: clock.now() });
  await move(agents[2], { type: 'reserved', callId, leaseMs: 600_000 });
  await move(agents[2], { type: 'answered', callId });
  const answeredAt = clock.now();
  await closeEntry(db, callId, 'answered', answeredAt, agents[2]?.staffId);
  clock.forward(60_000);
  await move(agents[2], { type: 'held', callId, isHeld: true });
  await move(agents[2], { type: 'callEnded', callId, wrapUpMs: 30_000 });
  const read = () => readHandleTimes(db, queueId, clock.now());
  expect(await read()).toEqual([]);
  clock.forward(30_000);
  await move(agents[2], { type: 'deadline' });
  const [handleMs] = await read();
  expect(handleMs).toBeGreaterThanOrEqual(90_000);
});
