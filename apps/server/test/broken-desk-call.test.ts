import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** What a call that is closed as broken leaves behind: nobody who waits for it, and nobody it holds. */

const HOSPITAL = '01012345678';
const MINUTE = 60_000;
let world: SimulatedTown;
afterEach(() => world.close());
/** A queue and one nurse who picks up after two seconds and talks for so long. */
async function open(talksForMs = 20_000): Promise<TestAgent> {
  const deviceId = randomUUID();
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 9,
    killProbability: 0,
    desk: new Map([[deviceId, { answersAfterMs: 2_000, talksForMs }]]),
  });
  await world.runUntil(async () => world.isControlled, 1);
  const agent = await addAgent(world.ports, 1, deviceId);
  await addQueue(world.ports, [agent], { wrapUpMs: 30_000, ringMs: 15_000 });
  return agent;
}

const until = (isDone: () => Promise<boolean>) => world.untilAwake(isDone);
const pass = (ms: number) => world.pass(ms);
const calls = () => world.db.selectFrom('call').selectAll().orderBy('started_at').execute();
const entries = () => world.db.selectFrom('queue_entry').selectAll().orderBy('entered_at').execute();
const offers = () => world.db.selectFrom('queue_offer').selectAll().orderBy('offered_at').execute();
const agentState = async () =>
  (await world.db.selectFrom('agent_state').select('state').executeTakeFirstOrThrow()).state;
const tasks = () =>
  world.db.selectFrom('callback_task').select(['call_id', 'reason', 'assigned_to', 'queue_id']).execute();
const saidTo = (legId: string) =>
  world.switch.played.filter((one) => one.legId === legId).flatMap(({ files }) => files);
const talks = async () => (await agentState()) === 'talking';
const waits = async (count: number) =>
  (await entries()).filter(({ state }) => state === 'waiting').length === count;
const areOver = async () => (await calls()).every(({ ended_at: endedAt }) => endedAt !== null);

/** From now on the flow of every call there is fails at whatever happens, in whichever process. */
async function breakFlows(): Promise<void> {
  await world.db.updateTable('call').set({ flow_state: '{"at":"nowhere"}' }).execute();
  world.killController();
}

test('a caller whose call is closed as broken waits no longer, and the next caller gets the nurse', async () => {
  const agent = await open();
  await makeReady(world.ports, agent);
  await world.db.updateTable('agent_state').set({ state: 'paused' }).execute();
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(() => waits(1));
  await breakFlows();
  await until(areOver);
  expect((await entries()).map(({ state }) => state)).toEqual(['abandoned']);
  await world.db.updateTable('agent_state').set({ state: 'idle' }).execute();
  world.switch.callIn(fictionalNumber(2), HOSPITAL, world.trunkId, 2 * MINUTE);
  await until(async () => (await entries()).length === 2 && areOver());
  expect((await entries()).map(({ state, answered_by }) => [state, answered_by])).toEqual([
    ['abandoned', null],
    ['answered', agent.staffId],
  ]);
});

test('a nurse whose phone rings for a call that is closed as broken is free again, and has missed nothing', async () => {
  const agent = await open();
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(async () => (await agentState()) === 'ringing');
  await breakFlows();
  await until(areOver);
  expect((await offers()).map(({ how }) => how)).toEqual(['caller-left']);
  const [event] = await world.db.selectFrom('agent_event').selectAll().orderBy('seq', 'desc').execute();
  expect(event).toMatchObject({ from_state: 'ringing', to_state: 'idle', cause: 'caller-left' });
});

test('a nurse who talks in a call that is closed as broken wraps up, and the patient who was cut off is owed a call by her', async () => {
  const agent = await open();
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(talks);
  await breakFlows();
  await until(areOver);
  expect(await agentState()).toBe('wrap_up');
  const [call] = await calls();
  expect(call).toMatchObject({ ended_by: 'interrupted' });
  expect(await tasks()).toEqual([
    { call_id: call?.id, reason: 'interrupted', assigned_to: agent.staffId, queue_id: null },
  ]);
  await until(async () => (await agentState()) === 'idle');
});

test('a patient who hangs up by themselves in a broken call is owed nothing, and their leg says who ended it', async () => {
  const agent = await open(10 * MINUTE);
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(talks);
  await breakFlows();
  await pass(1_000);
  world.switch.putDown('in-1');
  await until(areOver);
  expect(await agentState()).toBe('wrap_up');
  expect(await tasks()).toEqual([]);
  const leg = await world.db
    .selectFrom('call_leg')
    .select('ended_by')
    .where('party', '=', 'patient')
    .executeTakeFirst();
  expect(leg?.ended_by).toBe('themselves');
});

test('a caller who withheld their number and is cut off leaves a closed call and no task', async () => {
  const agent = await open();
  await makeReady(world.ports, agent);
  world.switch.callIn('anonymous', HOSPITAL, world.trunkId);
  await until(talks);
  await breakFlows();
  await until(areOver);
  expect(await tasks()).toEqual([]);
  expect(await agentState()).toBe('wrap_up');
});

test('the room of a call that was closed while the switch was out of reach is closed when it is back', async () => {
  const agent = await open(10 * MINUTE);
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(talks);
  await until(async () => world.switch.openRooms.length === 1);
  world.switch.cutOff(30_000);
  await pass(25_000);
  expect(await areOver()).toBe(true);
  expect(world.switch.openRooms).toHaveLength(1);
  await until(async () => world.switch.openLegs.length === 0);
  await pass(15_000);
  expect(world.switch.openRooms).toEqual([]);
});

test('whoever stays on the line of a broken call hears an apology, and its room is closed', async () => {
  const agent = await open();
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(talks);
  await breakFlows();
  await until(async () => world.switch.openLegs.length === 0);
  expect(saidTo('in-1')).toContain(lines.released);
  expect(world.switch.openRooms).toEqual([]);
});

test('a call of a flow that this release does not know is closed after half a minute with an apology', async () => {
  const agent = await open(10 * MINUTE);
  await makeReady(world.ports, agent);
  world.switch.callIn(fictionalNumber(1), HOSPITAL, world.trunkId);
  await until(talks);
  await world.db.updateTable('call').set({ flow: 'of-another-release' }).execute();
  world.killController();
  await pass(15_000);
  expect(await areOver()).toBe(false);
  await until(areOver);
  await until(async () => world.switch.openLegs.length === 0);
  expect(saidTo('in-1')).toContain(lines.released);
  expect(await agentState()).toBe('wrap_up');
  expect((await tasks()).map(({ reason }) => reason)).toEqual(['interrupted']);
});
