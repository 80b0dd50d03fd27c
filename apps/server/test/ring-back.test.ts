import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDeskCall } from '../src/features/desk/screen.ts';
import { findIncomingCall } from '../src/features/incoming/store.ts';
import { countTargetFigures } from '../src/features/reports/store.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** Patients whom an automatic campaign did not reach see the number on their phone and call it. */

const SWITCHBOARD = '01012345678';
const DEVICE = '00000000-0000-7000-8000-000000000001';
const DROPPED = '00000000-0000-7000-8000-000000000002';
/** Long enough that no second attempt comes before they have called back. */
const LATER_MS = 3_600_000;

let world: SimulatedTown;

beforeEach(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [{ name: '王桂芳', persona: 'never-answers' }],
    seed: 3,
    killProbability: 0,
    desk: new Map([
      [DEVICE, { answersAfterMs: 500, talksForMs: 20_000 }],
      [DROPPED, { answersAfterMs: 500, talksForMs: 3_000 }],
    ]),
  });
  await world.runUntil(async () => world.isControlled, 1);
  const again = { delayMs: LATER_MS, backoff: 1, maxRetries: 3, nextPhone: false };
  const answered = { outcome: 'answered', ...again } as const;
  const unanswered = { outcome: 'no_answer', ...again } as const;
  await startCampaign(world.ports, {
    ...world,
    settings: { retryRules: [answered, unanswered], maxAttempts: 4 },
  });
  await world.runUntil(async () => (await target()).last_outcome !== null, 1);
});
afterEach(() => world.close());

const target = () => world.db.selectFrom('target').selectAll().executeTakeFirstOrThrow();
const campaign = () => world.db.selectFrom('campaign').selectAll().executeTakeFirstOrThrow();
const findLastCall = () =>
  world.db.selectFrom('call').selectAll().orderBy('started_at', 'desc').executeTakeFirst();
async function lastCall() {
  const call = await findLastCall();
  if (!call) throw new Error('there was no call');
  return call;
}

/** Calls the hospital and stays until the line is released. */
async function ringBack(presses: string | undefined, patienceMs?: number): Promise<void> {
  world.switch.callIn(fictionalNumber(0), SWITCHBOARD, world.trunkId, patienceMs, presses);
  await world.runUntil(async () => world.switch.callsIn.every((call) => call.wasReleased), 1);
  await world.runUntil(async () => (await lastCall()).ended_at !== null, 1);
}

describe('a patient who missed our call and rings back', () => {
  test('answers the questions at once, and is not called again', async () => {
    await ringBack('1');
    expect(await lastCall()).toMatchObject({ direction: 'inbound', flow: 'survey', result: 'completed' });
    expect(await target()).toMatchObject({ state: 'done', result: 'completed' });
    expect((await campaign()).state).toBe('completed');
    expect(await countTargetFigures(world.db, (await campaign()).id)).toMatchObject({
      answered: 1,
      completed: 1,
    });
    const [given] = world.town.calls().slice(-1);
    const stored = await world.db
      .selectFrom('response_answer as a')
      .innerJoin('response as r', 'r.id', 'a.response_id')
      .select(['a.link_id', 'a.keys', 'r.status'])
      .execute();
    expect(stored.map((row) => `${row.link_id} ${row.keys}`).toSorted()).toEqual(
      given?.given.map(({ linkId, keys }) => `${linkId} ${keys}`).toSorted(),
    );
    expect(new Set(stored.map(({ status }) => status))).toEqual(new Set(['completed']));
    expect(world.switch.rung).toHaveLength(1);
  });

  test('is listed as answering the questionnaire, while it runs and afterwards', async () => {
    const listed = async () => {
      const viewer = { staffId: world.ports.ids.next(), queueIds: undefined };
      return (await findIncomingCall(world.db, viewer, (await lastCall()).id, world.clock.now())) ?? {};
    };
    const { id: campaignId } = await campaign();
    world.switch.callIn(fictionalNumber(0), SWITCHBOARD, world.trunkId, undefined, '1');
    await world.runUntil(async () => (await findLastCall())?.flow === 'survey', 1);
    expect(await listed()).toMatchObject({ endedAt: null, result: 'questionnaire', campaignId });
    await world.runUntil(async () => (await lastCall()).ended_at !== null, 1);
    expect(await listed()).toMatchObject({ result: 'questionnaire', campaignId });
  });

  test('who hangs up in the middle keeps what was answered, and the campaign goes on from there', async () => {
    await ringBack('1', 18_000);
    const { response_id: before } = await world.db
      .selectFrom('response')
      .select('id as response_id')
      .executeTakeFirstOrThrow();
    const answers = () =>
      world.db.selectFrom('response_answer').select('link_id').where('response_id', '=', before).execute();
    expect((await answers()).length).toBeGreaterThan(0);
    expect(await lastCall()).toMatchObject({ result: 'partial' });
    expect(await target()).toMatchObject({ state: 'waiting' });
  });

  test('who presses nothing hears that we will ring again, and the campaign does', async () => {
    await ringBack(undefined);
    expect(await lastCall()).toMatchObject({ direction: 'inbound', result: 'left_menu' });
    expect(await target()).toMatchObject({ state: 'waiting' });
    expect(world.switch.rung).toHaveLength(1);
    await world.runUntil(async () => world.switch.rung.length === 2, 10_000);
  });

  test('talks with a nurse, who sees what we had called for, and is not called again', async () => {
    const agent: TestAgent = await addAgent(world.ports, 1, DEVICE);
    await addQueue(world.ports, [agent]);
    await makeReady(world.ports, agent);
    await ringBack(undefined);
    const call = await lastCall();
    expect(call).toMatchObject({ direction: 'inbound', result: 'talked', patient_id: world.patients[0]?.id });
    expect(await target()).toMatchObject({ state: 'done', result: 'rang_back' });
    const entry = await world.db.selectFrom('queue_entry').selectAll().executeTakeFirstOrThrow();
    expect(entry.priority).toBeGreaterThan(0);
    const shown = await readDeskCall(world.ports, call.id, agent.staffId);
    expect(shown.ringBack).toMatchObject({ outcome: 'no_answer', campaign: (await campaign()).name });
    expect((await campaign()).state).toBe('completed');
    const { id: campaignId } = await campaign();
    expect(await countTargetFigures(world.db, campaignId)).toMatchObject({ attempted: 1, answered: 1 });
  });
});

test('a line that drops at once settles nothing, and the campaign goes on', async () => {
  const agent = await addAgent(world.ports, 1, DROPPED);
  await addQueue(world.ports, [agent]);
  await makeReady(world.ports, agent);
  await ringBack(undefined);
  expect(await lastCall()).toMatchObject({ result: 'talked' });
  expect(await target()).toMatchObject({ state: 'waiting' });
});

test('nobody is asked about a patient who has died, by whoever calls back', async () => {
  await world.db.updateTable('patient').set({ deceased_at: world.clock.now() }).execute();
  const agent = await addAgent(world.ports, 1, DEVICE);
  await addQueue(world.ports, [agent]);
  await makeReady(world.ports, agent);
  await ringBack('1', 60_000);
  expect(await world.db.selectFrom('response').select('id').execute()).toEqual([]);
  expect((await lastCall()).flow).not.toBe('survey');
});

test('a caller whom we tried too long ago calls for a reason of their own', async () => {
  await world.db
    .updateTable('attempt')
    .set({ dialed_at: new Date(world.clock.now().getTime() - 100 * 3_600_000) })
    .execute();
  world.switch.callIn(fictionalNumber(0), SWITCHBOARD, world.trunkId, undefined, '1');
  await world.runUntil(async () => world.switch.callsIn.every((call) => call.wasReleased), 1);
  expect(await world.db.selectFrom('ring_back').selectAll().execute()).toEqual([]);
  expect((await target()).state).toBe('waiting');
});
