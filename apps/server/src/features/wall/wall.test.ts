import { randomUUID } from 'node:crypto';
import { type IncomingResult, incomingResults } from '@suifang/contract/incoming-calls.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import type { Wall } from '@suifang/contract/wall.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../test/desk-hospital.ts';
import { seedCampaign } from '../../../test/seed-campaign.ts';
import { moveAgent } from '../agents/index.ts';

const SECOND = 1000;
let api: TestApi;
let agent: TestAgent;
let queueId: string;
let cookie: string;

beforeAll(async () => {
  api = await createTestApi();
  // Noon of tomorrow: no call of this file is of another day than the wall's.
  const now = api.clock.now();
  const noon = Date.parse(`${hospitalDay(now)}T12:00:00+08:00`) + 24 * 3600 * SECOND;
  api.clock.forward(noon - now.getTime());
  agent = await addAgent(api.context, 1);
  queueId = await addQueue(api.context, [agent]);
  await api.context.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(api.context, agent);
  cookie = await api.openSession(await api.addStaff('supervisor'));
  await addCaller('answered', 10, 60);
  await addCaller('answered', 40, 0);
  await addCaller('abandoned', 30, 0);
  await addCaller('abandoned', 2, 0);
  await addCaller('waiting', 25, undefined);
}, 60_000);
afterAll(() => api.close());

/** Somebody who called and waited so many seconds; `talked` seconds ago it was over, undefined: it is not. */
async function addCaller(
  state: 'answered' | 'abandoned' | 'waiting',
  waited: number,
  talked: number | undefined,
) {
  const { db, clock, ids } = api.context;
  const callId = randomUUID();
  const now = clock.now().getTime();
  const isOpen = talked === undefined;
  const enteredAt = new Date(now - (waited + (talked ?? 0)) * SECOND);
  const leftAt = new Date(enteredAt.getTime() + waited * SECOND);
  await db
    .insertInto('call')
    .values({
      id: callId,
      direction: 'inbound',
      flow: 'queue',
      flow_input: '{}',
      flow_state: '{}',
      epoch: 1,
      started_at: enteredAt,
      ended_at: isOpen ? null : new Date(now),
    })
    .execute();
  await db
    .insertInto('call_event')
    .values({
      call_id: callId,
      seq: 1,
      at: enteredAt,
      type: 'queue.entered',
      data: JSON.stringify({ type: 'queue.entered', queueId }),
    })
    .execute();
  await db
    .insertInto('queue_entry')
    .values({
      id: ids.next(),
      queue_id: queueId,
      call_id: callId,
      priority: 0,
      entered_at: enteredAt,
      state,
      ended_at: isOpen ? null : leftAt,
      ...(state === 'answered' && { answered_at: leftAt, answered_by: agent.staffId }),
    })
    .execute();
}

const seeWall = async () => (await api.call<Wall>({ url: '/api/wall', cookie })).body;

test('the queue says who waits, who was answered in time and who gave up', async () => {
  const [queue] = (await seeWall()).queues;
  expect(queue).toMatchObject({
    id: queueId,
    offered: 5,
    waiting: 1,
    answered: 2,
    answeredInTime: 1,
    abandoned: 1,
    shortAbandoned: 1,
    serviceLevel: 0.5,
    averageAnswerMs: 25_000,
    signedIn: 1,
    idle: 1,
  });
  expect(queue?.longestWaitSince).not.toBeNull();
});

test('every count is that of the list it opens', async () => {
  const { day, queues } = await seeWall();
  expect(day).toBe(hospitalDay(api.context.clock.now()));
  const [queue] = queues;
  const listed = async (result: IncomingResult) => {
    const url = `/api/incoming-calls?queueId=${queueId}&result=${result}&from=${day}&to=${day}`;
    return (await api.call<{ total: number }>({ url, cookie })).body.total;
  };
  expect(await listed('answered')).toBe((queue?.answered ?? 0) - (queue?.talking ?? 0));
  expect(await listed('abandoned')).toBe((queue?.abandoned ?? 0) + (queue?.shortAbandoned ?? 0));
  expect(await listed('waiting')).toBe(queue?.waiting);
  const all = await Promise.all(incomingResults.map(listed));
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(queue?.offered);
});

test('an agent’s day is counted from what happened to them', async () => {
  const { db } = api.context;
  const callId = randomUUID();
  const move = (event: Parameters<typeof moveAgent>[3]) =>
    db.transaction().execute((trx) => moveAgent(api.context, trx, agent.staffId, event));
  await move({ type: 'reserved', callId, leaseMs: 10_000 });
  await move({ type: 'answered', callId });
  api.clock.forward(90 * SECOND);
  await move({ type: 'callEnded', callId, wrapUpMs: 600_000 });
  const [day] = (await seeWall()).agents;
  expect(day).toMatchObject({ staffId: agent.staffId, calls: 1 });
  expect(day?.talkMs).toBeGreaterThanOrEqual(90 * SECOND);
});

test('a campaign says how many still wait for their words, and what keeps these from being prepared', async () => {
  const id = await seedCampaign(api.context);
  const campaign = async () => (await seeWall()).campaigns.find((one) => one.id === id);
  const preparing = async () => (await campaign())?.preparing;
  expect(await preparing()).toBe(1);
  expect((await campaign())?.wordsHeldBy).toBeNull();
  await api.context.db
    .updateTable('campaign')
    .set({ words_held_by: 'voice_down' })
    .where('id', '=', id)
    .execute();
  expect((await campaign())?.wordsHeldBy).toBe('voice_down');
  await api.context.db.updateTable('target').set({ opening: '{}' }).where('campaign_id', '=', id).execute();
  expect(await preparing()).toBe(0);
});

test('is for those who supervise only', async () => {
  const nurse = await api.openSession(await api.addStaff('nurse'));
  expect((await api.call({ url: '/api/wall', cookie: nurse })).status).toBe(403);
});
