import { afterEach, expect, test } from 'vitest';
import { queueLines } from '../src/features/queues/lines.ts';
import { voicemailLines } from '../src/features/voicemail/lines.ts';
import { addAgent, addQueue, makeReady } from './desk-hospital.ts';
import { addPatient, fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;

async function start(desk?: Parameters<typeof startSimulatedTown>[0]['desk']) {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 5,
    killProbability: 0,
    ...(desk && { desk }),
  });
  await world.runUntil(async () => world.isControlled, 1);
}
afterEach(() => world.close());

const allOver = async () => {
  const calls = await world.db.selectFrom('call').select('ended_at').execute();
  return calls.length > 0 && calls.every(({ ended_at: endedAt }) => endedAt !== null);
};

test('where nobody has signed in a caller leaves a message, and it is a place in the recording of the call', async () => {
  await start();
  const queueId = await addQueue(world.ports, [], { whenFull: { to: 'voicemail' } });
  const patient = await addPatient(world.ports, { name: '王桂芳', numbers: [fictionalNumber(1)] });
  world.switch.callIn(fictionalNumber(1), '01012345678', world.trunkId, 30_000);
  await world.runUntil(allOver, 1);
  const [message] = await world.db
    .selectFrom('voicemail as v')
    .innerJoin('call as c', 'c.id', 'v.call_id')
    .select([
      'v.queue_id',
      'v.from_ms',
      'v.duration_ms',
      'v.state',
      'c.patient_id',
      'c.result',
      'c.started_at',
    ])
    .select(['c.ended_at'])
    .execute();
  expect(message).toMatchObject({
    queue_id: queueId,
    state: 'new',
    patient_id: patient.id,
    result: 'voicemail',
  });
  const callMs = (message?.ended_at?.getTime() ?? 0) - (message?.started_at.getTime() ?? 0);
  expect((message?.from_ms ?? 0) + (message?.duration_ms ?? 0)).toBe(callMs);
  expect(message?.duration_ms).toBeGreaterThan(10_000);
});

test('a caller who is promised a call back leaves one task, however often they ring', async () => {
  await start();
  await addQueue(world.ports, [], { whenFull: { to: 'callback' } });
  for (let times = 1; times <= 3; times += 1) {
    world.switch.callIn(fictionalNumber(2), '01012345678', world.trunkId, 60_000);
    await world.runUntil(async () => {
      const calls = await world.db.selectFrom('call').select('ended_at').execute();
      return calls.length === times && calls.every(({ ended_at: endedAt }) => endedAt !== null);
    }, 1);
  }
  const tasks = await world.db.selectFrom('callback_task').selectAll().execute();
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({ reason: 'queue', state: 'open', patient_id: null });
  expect(world.switch.callsIn.every((call) => call.wasReleased)).toBe(true);
});

test('nobody is promised a call back whose number was withheld: they leave a message and say their own', async () => {
  await start();
  await addQueue(world.ports, [], { whenFull: { to: 'callback' } });
  world.switch.callIn('anonymous', '01012345678', world.trunkId, 60_000);
  await world.runUntil(allOver, 1);
  expect(await world.db.selectFrom('callback_task').select('id').execute()).toEqual([]);
  expect(await world.db.selectFrom('voicemail').select('id').execute()).toHaveLength(1);
  const heard = world.switch.played.flatMap(({ files }) => files);
  expect(heard).not.toContain(queueLines.callbackNoted);
  expect(heard).toContain(voicemailLines.greetingWithoutNumber);
});

test('a caller who is sent away hears the sentence that the queue says, and is let go', async () => {
  await start();
  const text = '今天的门诊已经结束，急诊请拨总机。';
  await addQueue(world.ports, [], { whenFull: { to: 'announcement', text } });
  world.switch.callIn(fictionalNumber(4), '01012345678', world.trunkId, 120_000);
  await world.runUntil(allOver, 1);
  expect(world.switch.played.at(-1)?.files).toEqual([text]);
  expect(world.switch.callsIn.map((call) => call.wasReleased)).toEqual([true]);
});

test('a queue that was disabled takes nobody: its callers go where they do outside its hours', async () => {
  await start();
  await addQueue(world.ports, [], { whenClosed: { to: 'voicemail' }, whenFull: { to: 'callback' } });
  await world.db.updateTable('queue').set({ is_enabled: false }).execute();
  world.switch.callIn(fictionalNumber(5), '01012345678', world.trunkId, 30_000);
  await world.runUntil(allOver, 1);
  expect(await world.db.selectFrom('voicemail').select('id').execute()).toHaveLength(1);
});

test('whoever waits in a queue when it is disabled is served all the same', async () => {
  const deviceId = '00000000-0000-7000-8000-000000000002';
  await start(new Map([[deviceId, { answersAfterMs: 1_000, talksForMs: 5_000 }]]));
  const agent = await addAgent(world.ports, 1, deviceId);
  const other = await addAgent(world.ports, 2);
  await addQueue(world.ports, [agent, other]);
  await makeReady(world.ports, other);
  await world.db
    .updateTable('agent_state')
    .set({ state: 'paused' })
    .where('staff_id', '=', other.staffId)
    .execute();
  world.switch.callIn(fictionalNumber(6), '01012345678', world.trunkId, 600_000);
  const waits = async () => (await world.db.selectFrom('queue_entry').select('id').execute()).length === 1;
  await world.runUntil(waits, 1);
  await world.db.updateTable('queue').set({ is_enabled: false }).execute();
  await makeReady(world.ports, agent);
  await world.runUntil(allOver, 1);
  const entries = await world.db.selectFrom('queue_entry').select(['state', 'answered_by']).execute();
  expect(entries).toEqual([{ state: 'answered', answered_by: agent.staffId }]);
});

test('whoever has waited long enough goes where the queue says, and the phone that rang for them falls silent', async () => {
  const deviceId = '00000000-0000-7000-8000-000000000001';
  await start(new Map([[deviceId, { answersAfterMs: undefined, talksForMs: 0 }]]));
  const agent = await addAgent(world.ports, 1, deviceId);
  await addQueue(world.ports, [agent], {
    ringMs: 60_000,
    overflow: [{ afterMs: 30_000, exit: { to: 'voicemail' } }],
  });
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(3), '01012345678', world.trunkId, 90_000);
  await world.runUntil(allOver, 1);
  const entries = await world.db.selectFrom('queue_entry').select('state').execute();
  expect(entries.map(({ state }) => state)).toEqual(['left']);
  expect(await world.db.selectFrom('voicemail').select('id').execute()).toHaveLength(1);
  const offers = await world.db.selectFrom('queue_offer').select('how').execute();
  expect(offers.map(({ how }) => how)).toEqual(['caller-left']);
  expect(world.switch.openLegs).toEqual([]);
  const state = await world.db.selectFrom('agent_state').select('state').executeTakeFirst();
  expect(state?.state).toBe('idle');
});
