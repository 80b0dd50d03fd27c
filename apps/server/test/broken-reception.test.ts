import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { findQueues } from '../src/features/queues/index.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** A part of what a queue's or a route's row keeps cannot be read. Callers are served all the same. */

const phone = randomUUID();
let world: SimulatedTown;
let agent: TestAgent;
let queueId: string;

beforeEach(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 5,
    killProbability: 0,
    desk: new Map([[phone, { answersAfterMs: 1_000, talksForMs: 5_000 }]]),
  });
  await world.runUntil(async () => world.isControlled, 1);
  agent = await addAgent(world.ports, 1, phone);
  queueId = await addQueue(world.ports, [agent]);
  await makeReady(world.ports, agent);
  await world.runUntil(async () => {
    const states = await world.db.selectFrom('agent_state').select('state').execute();
    return states.every(({ state }) => state === 'idle');
  }, 1);
});
afterEach(() => world.close());

/** One caller stays until the line is released. Answers what was heard, and who talked with them. */
async function call() {
  world.switch.callIn(fictionalNumber(1), '01012345678', world.trunkId, 90_000);
  const [own] = world.switch.callsIn.slice(-1);
  await world.runUntil(async () => {
    const calls = await world.db.selectFrom('call').select('ended_at').execute();
    return calls.length > 0 && calls.every(({ ended_at: endedAt }) => endedAt !== null);
  }, 1);
  const legs = await world.db
    .selectFrom('call_leg')
    .select('staff_id')
    .where('staff_id', 'is not', null)
    .where('answered_at', 'is not', null)
    .execute();
  return {
    heard: world.switch.played.filter(({ legId }) => legId === own?.legId).flatMap(({ files }) => files),
    talkedWith: legs.map((leg) => leg.staff_id),
  };
}

const breakQueue = (id: string) =>
  world.db
    .updateTable('queue')
    .set({ settings: JSON.stringify({ wrapUpMs: 'long', whenFull: { to: 'voicemail' } }) })
    .where('id', '=', id)
    .execute();

test('a caller of a queue whose settings are broken is served by it, and it can be looked at to mend it', async () => {
  await breakQueue(queueId);
  expect((await call()).talkedWith).toEqual([agent.staffId]);
  const [queue] = await findQueues(world.db);
  expect(queue?.settings).toMatchObject({ wrapUpMs: 30_000, whenFull: { to: 'voicemail' } });
});

test('a broken queue keeps nobody waiting in another one', async () => {
  const other = await addQueue(world.ports, []);
  await world.db
    .updateTable('inbound_route')
    .set({ is_enabled: false })
    .where((route) => route.cast<string>('settings', 'text'), 'like', `%${other}%`)
    .execute();
  await breakQueue(other);
  expect((await call()).talkedWith).toEqual([agent.staffId]);
});

test('who comes by a route that does not say where to is told that we ring again', async () => {
  await world.db
    .updateTable('inbound_route')
    .set({ settings: JSON.stringify({ greeting: '您好', otherwise: { to: 'the moon' } }) })
    .execute();
  const { heard, talkedWith } = await call();
  expect(talkedWith).toEqual([]);
  expect(heard.some((file) => file.includes('您好'))).toBe(true);
  expect(heard.at(-1)).toContain(lines.incoming);
});

test('a broken route keeps nobody from the others', async () => {
  await addQueue(world.ports, []);
  await world.db
    .updateTable('inbound_route')
    .set({ number: '01099999999', settings: JSON.stringify({ greeting: 7 }) })
    .where((route) => route.cast<string>('settings', 'text'), 'not like', `%${queueId}%`)
    .execute();
  expect((await call()).talkedWith).toEqual([agent.staffId]);
});
