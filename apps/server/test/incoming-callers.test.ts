import { incomingCall, incomingCallQuery } from '@suifang/contract/incoming-calls.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listIncoming, requireIncoming } from '../src/features/incoming/service.ts';
import { moveAgent } from '../src/features/agents/index.ts';
import type { SignedIn } from '../src/platform/auth/signed-in.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { addPatient, fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const SWITCHBOARD = '01012345678';
const deviceId = '00000000-0000-7000-8000-000000000001';
let world: SimulatedTown;
let agent: TestAgent;
let queueId: string;
let patientId: string;

const as = (id: string, role: SignedIn['role']): SignedIn => ({
  id,
  role,
  login: id,
  name: id,
  mustChangePassword: false,
  sessionHash: Buffer.alloc(32),
});

/** Somebody rings and the call takes its course. */
async function ring(who: number, patienceMs: number): Promise<void> {
  const before = await world.db.selectFrom('call').select('id').execute();
  world.switch.callIn(fictionalNumber(who), SWITCHBOARD, world.trunkId, patienceMs);
  await world.runUntil(async () => {
    const calls = await world.db.selectFrom('call').select('ended_at').execute();
    return calls.length > before.length && calls.every(({ ended_at: endedAt }) => endedAt !== null);
  }, 1);
}

const move = (event: Parameters<typeof moveAgent>[3], options: Parameters<typeof moveAgent>[4] = {}) =>
  world.db.transaction().execute((trx) => {
    const ports = { ...world.ports, events: { record: async () => undefined } as never };
    return moveAgent(ports, trx, agent.staffId, event, options);
  });

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 7,
    killProbability: 0,
    desk: new Map([[deviceId, { answersAfterMs: 1_500, talksForMs: 20_000 }]]),
  });
  await world.runUntil(async () => world.isControlled, 1);
  agent = await addAgent(world.ports, 1, deviceId);
  queueId = await addQueue(world.ports, [agent], { whenFull: { to: 'voicemail' }, wrapUpMs: 1_000 });
  patientId = (await addPatient(world.ports, { name: '王桂芳', numbers: [fictionalNumber(1)] })).id;
  await makeReady(world.ports, agent);
  await ring(1, 600_000);
  await move({ type: 'paused', pauseCodeId: undefined, cause: 'pause' });
  await ring(2, 40_000);
  await move({ type: 'signedOut', cause: 'signed-out' }, { deviceId: null });
  await ring(3, 30_000);
  await world.db
    .updateTable('queue')
    .set({ settings: JSON.stringify({ whenFull: { to: 'callback' } }) })
    .execute();
  await ring(4, 60_000);
  await ring(5, 500);
}, 120_000);
afterAll(() => world.close());

const list = (staff: SignedIn, query: object = {}) =>
  listIncoming(world.ports, staff, incomingCallQuery.parse({ sort: 'at', ...query }));
const supervisor = () => as(world.ports.ids.next(), 'supervisor');

test('the list says what became of each who rang, and it is what happened', async () => {
  const { items, total } = await list(supervisor());
  expect(total).toBe(5);
  expect(items.map(({ result }) => result)).toEqual(['answered', 'abandoned', 'message', 'callback', 'left']);
  const [first, second, third, fourth, fifth] = items;
  expect(first).toMatchObject({
    caller: '199****0001',
    patient: { id: patientId, name: '王桂芳' },
    dialedNumber: SWITCHBOARD,
    route: { name: '总机' },
    queue: { id: queueId },
    answeredBy: { id: agent.staffId },
  });
  const [stay] = await world.db
    .selectFrom('queue_entry')
    .select(['entered_at', 'answered_at'])
    .where('call_id', '=', first?.id ?? '')
    .execute();
  expect(first?.waitedMs).toBe((stay?.answered_at?.getTime() ?? 0) - (stay?.entered_at.getTime() ?? 0));
  expect(second).toMatchObject({ patient: null, answeredBy: null, queue: { id: queueId } });
  expect([third?.queue?.id, fourth?.queue?.id, fifth?.queue]).toEqual([queueId, queueId, null]);
  expect(items.every((item) => incomingCall.safeEncode(item).success)).toBe(true);
});

test('one call tells its way: the queue, who was asked, and what came of it', async () => {
  const [first] = (await list(supervisor())).items;
  const call = await requireIncoming(world.ports, supervisor(), first?.id ?? '');
  expect(call.stays).toMatchObject([{ state: 'answered', offers: [{ agent: '护士1', how: 'answered' }] }]);
  expect(call.recording).toMatchObject({ callId: first?.id });
});

test('filters leave what was asked for', async () => {
  const results = async (query: object) =>
    (await list(supervisor(), query)).items.map(({ result }) => result);
  expect(await results({ result: 'message' })).toEqual(['message']);
  expect(await results({ q: '桂芳' })).toEqual(['answered']);
  expect(await results({ queueId })).toEqual(['answered', 'abandoned', 'message', 'callback']);
  expect(await results({ from: '2026-11-24' })).toEqual([]);
  expect(await results({ from: '2026-11-23', to: '2026-11-23' })).toHaveLength(5);
});

test('a nurse sees the callers of her queues, and of another queue only those she talked with', async () => {
  const own = as(agent.staffId, 'nurse');
  expect((await list(own)).total).toBe(4);
  await world.db.deleteFrom('queue_member').execute();
  expect((await list(own)).items.map(({ result }) => result)).toEqual(['answered']);
  const stranger = as(world.ports.ids.next(), 'nurse');
  expect((await list(stranger)).total).toBe(0);
  const [first] = (await list(own)).items;
  await expect(requireIncoming(world.ports, stranger, first?.id ?? '')).rejects.toMatchObject({
    code: 'request.not-found',
  });
});
