import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { addAgent, addQueue, type TestAgent } from '../../../test/desk-hospital.ts';
import { addPatient, fictionalNumber } from '../../../test/hospital.ts';
import { addIncomingCall } from '../../../test/incoming-call.ts';
import { queueCallFlow } from './call-flow.ts';
import type { Place, QueueInput } from './queue-states.ts';
import { closeEntry, insertEntry } from './store.ts';

let api: TestApi;
let queueId: string;
let preferred: TestAgent;
let substitute: TestAgent;
let other: TestAgent;
let patientId: string;
let callId: string;

beforeAll(async () => {
  api = await createTestApi();
  [preferred, substitute, other] = [
    await addAgent(api.context, 1),
    await addAgent(api.context, 2),
    await addAgent(api.context, 3),
  ];
  await api.context.db
    .updateTable('agent')
    .set({ substitute_id: substitute.staffId })
    .where('staff_id', '=', preferred.staffId)
    .execute();
  queueId = await addQueue(api.context, []);
  patientId = (await addPatient(api.context, { name: '王桂芳', numbers: [fictionalNumber(1)] })).id;
});
afterAll(() => api.close());
beforeEach(async () => {
  callId = await addIncomingCall(api.context, fictionalNumber(1));
});

/** Somebody took the caller, who had rung back, and sends them to the queue. */
async function placeAfter(takenBy: TestAgent): Promise<Place> {
  const { db, ids, clock } = api.context;
  const at = clock.now();
  const place = {
    priority: 10,
    preferred: { staffId: preferred.staffId, matchedBy: 'ring-back' },
    patientId: undefined,
  };
  await insertEntry(db, { id: ids.next(), queueId, callId, place, ownerWaitMs: 20_000, at });
  await closeEntry(db, callId, 'answered', at, takenBy.staffId);
  await db.updateTable('call').set({ patient_id: patientId }).where('id', '=', callId).execute();
  const flow = queueCallFlow({ ...api.context, say: async () => [] });
  return ((await flow.resolve({ callId, queueId })) as QueueInput).place;
}

test('whoever is sent to a queue by an agent keeps their priority, their nurse, and who they are', async () => {
  expect(await placeAfter(other)).toEqual({
    priority: 10,
    preferred: { staffId: preferred.staffId, matchedBy: 'ring-back' },
    patientId,
  });
});

test('they are not led back to the nurse who sent them on', async () => {
  for (const sender of [preferred, substitute]) {
    callId = await addIncomingCall(api.context, fictionalNumber(2));
    expect(await placeAfter(sender)).toMatchObject({ priority: 10, preferred: undefined });
  }
});
