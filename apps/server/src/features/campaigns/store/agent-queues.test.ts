import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../../test/dial-desk.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from '../../../../test/desk-hospital.ts';
import { findReach } from '../../agents/index.ts';
import { readTransferQueues } from '../../desk/screen-store.ts';
import { readFreeAgents } from '../../queues/store.ts';
import { readQueuesNow } from '../../wall/store.ts';
import { readAgentLoad } from './agent-pacing.ts';
import { readAgentQueues } from './agent-queues.ts';
import { endStaleReservations, insertReservation, readPreviewAgents } from './reservations.ts';

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
  await desk.db.deleteFrom('reservation').execute();
});
afterAll(() => desk.close());

/** As the pages, the wall and the list for transfers say, and as the diallers count: never two answers. */
const free = async () => {
  const dayStart = desk.clock.now();
  const [queues, wall, transfers, load, preview] = await Promise.all([
    readAgentQueues(desk.db, [queueId], dayStart),
    readQueuesNow(desk.db),
    readTransferQueues(desk.db),
    readAgentLoad(desk.db, { campaignId, queueId, dayStart }),
    readPreviewAgents(desk.db, { campaignId, queueId, dayStart }),
  ]);
  const inList = transfers.find(({ id }) => id === queueId)?.free;
  const onWall = wall.find(({ id }) => id === queueId)?.idle;
  return [queues.get(queueId)?.free, onWall, inList, load.idle, preview.length];
};
/** Whether callers who wait, and colleagues who dial their extension, get the nurse. */
const ready = async () => ({
  offered: (await readFreeAgents(desk.db, desk.clock.now())).length,
  reach: (await findReach(desk.db, nurse.staffId)).kind,
});

test('a nurse who is ready could take a patient', async () => {
  expect(await free()).toEqual([1, 1, 1, 1, 1]);
  expect(await ready()).toEqual({ offered: 1, reach: 'free' });
});

/** Keeps a patient of a preview for the nurse. */
async function keep(): Promise<void> {
  const patient = await desk.addPatient();
  const preview = await desk.addCampaign([patient]);
  const { id: phoneId } = await desk.db
    .selectFrom('phone')
    .select('id')
    .where('patient_id', '=', patient.id)
    .executeTakeFirstOrThrow();
  const at = desk.clock.now();
  await insertReservation(desk.db, {
    id: desk.ids.next(),
    campaignId: preview.campaignId,
    targetId: preview.targetOf.get(patient.id) ?? '',
    staffId: nurse.staffId,
    phoneId,
    at,
    expiresAt: new Date(at.getTime() + 600_000),
  });
}

test('a nurse for whom a patient is kept is free for no other of a campaign, and for whoever calls', async () => {
  await keep();
  expect(await free()).toEqual([0, 0, 0, 0, 0]);
  expect(await ready()).toEqual({ offered: 1, reach: 'free' });
});

test('a patient is kept for a nurse only as long as her phone could ring', async () => {
  await keep();
  expect(await endStaleReservations(desk.db, desk.clock.now())).toEqual([]);
  await desk.db.updateTable('device').set({ is_enabled: false }).execute();
  expect(await endStaleReservations(desk.db, desk.clock.now())).toHaveLength(1);
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
  expect(await free()).toEqual([0, 0, 0, 0, 0]);
  expect(await ready()).toEqual({ offered: 0, reach: 'absent' });
});
