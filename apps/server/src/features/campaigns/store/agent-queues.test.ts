import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../../test/desk-hospital.ts';
import { readAgentLoad } from './agent-pacing.ts';
import { readAgentQueues } from './agent-queues.ts';

let desk: DialDesk;
let nurse: TestAgent;
let queueId: string;
let campaignId: string;
beforeAll(async () => {
  desk = await createDialDesk();
  nurse = await addAgent(desk, 1);
  queueId = await addQueue(desk, [nurse]);
  ({ campaignId } = await desk.addCampaign([]));
  await desk.db.updateTable('device').set({ is_reachable: true }).execute();
  await makeReady(desk, nurse);
});
beforeEach(async () => {
  await desk.db.updateTable('device').set({ is_enabled: true, is_reachable: true }).execute();
  await desk.db.updateTable('agent').set({ is_enabled: true }).execute();
  await desk.db.updateTable('staff').set({ disabled_at: null }).execute();
});
afterAll(() => desk.close());

/** As the pages say and as the dialler counts: never two answers. */
const free = async () => {
  const now = desk.clock.now();
  const queues = await readAgentQueues(desk.db, [queueId], now);
  const load = await readAgentLoad(desk.db, { campaignId, queueId, dayStart: now });
  return { shown: queues.get(queueId)?.free, counted: load.idle };
};

test('a nurse who is ready could take a patient', async () => {
  expect(await free()).toEqual({ shown: 1, counted: 1 });
});

test.each([
  ['whose phone is not there', () => desk.db.updateTable('device').set({ is_reachable: false }).execute()],
  ['whose phone is switched off', () => desk.db.updateTable('device').set({ is_enabled: false }).execute()],
  ['who is no agent any more', () => desk.db.updateTable('agent').set({ is_enabled: false }).execute()],
  [
    'whose login is closed',
    () => desk.db.updateTable('staff').set({ disabled_at: desk.clock.now() }).execute(),
  ],
])('a nurse %s could not', async (_who, change) => {
  await change();
  expect(await free()).toEqual({ shown: 0, counted: 0 });
});
