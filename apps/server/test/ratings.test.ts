import type { RatingFilter } from '@suifang/contract/ratings.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { findIncoming } from '../src/features/incoming/store.ts';
import { ratingLines } from '../src/features/ratings/lines.ts';
import { readRatingFigures } from '../src/features/ratings/store.ts';
import { addAgent, addQueue, makeReady, type TestAgent } from './desk-hospital.ts';
import { fictionalNumber, kneeQuestionnaire } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const deviceId = '00000000-0000-7000-8000-0000000000a1';
const CALLER = 'in-1';

let world: SimulatedTown;
let agent: TestAgent;
let queueId: string;

/** A nurse who takes a call after a second and hangs up five seconds later, and somebody who rings. */
async function ring({ isOn = true, from = fictionalNumber(1), talksForMs = 5_000 } = {}): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [],
    seed: 7,
    killProbability: 0,
    desk: new Map([[deviceId, { answersAfterMs: 1_000, talksForMs }]]),
  });
  await world.runUntil(async () => world.isControlled, 1);
  agent = await addAgent(world.ports, 1, deviceId);
  queueId = await addQueue(world.ports, [agent], { rating: { isOn } });
  await makeReady(world.ports, agent);
  world.switch.callIn(from, '01012345678', world.trunkId);
}
afterEach(() => world.close());

const row = () => world.db.selectFrom('rating').selectAll().executeTakeFirst();
const until = (isDone: () => Promise<boolean>) => world.runUntil(isDone, 1);
const asked = () => until(async () => (await row()) !== undefined);
const over = () =>
  until(async () => {
    const calls = await world.db.selectFrom('call').select('ended_at').execute();
    return calls.length > 0 && calls.every(({ ended_at: endedAt }) => endedAt !== null);
  });
/** Presses a key, and again as long as nobody was there to hear it. */
const press = (digit: string) =>
  until(async () => {
    if ((await row())?.ending) return true;
    world.switch.press(CALLER, digit);
    return false;
  });
const tasks = () => world.db.selectFrom('callback_task').selectAll().execute();
/** The calls that the list of incoming calls shows with this filter. */
const listed = async (rating: RatingFilter) => {
  const query = { rating, page: 1, pageSize: 20, sort: '-at' } as const;
  const everybodys = { staffId: agent.staffId, queueIds: undefined };
  const { items } = await findIncoming(world.db, everybodys, query, world.clock.now());
  return items.map(({ id }) => id);
};
const heard = () => world.switch.played.flatMap(({ files }) => files);

describe('the agent has hung up', () => {
  test('the patient is asked, and a good answer is a score of that agent in that queue', async () => {
    await ring();
    await asked();
    await press('2');
    await over();
    expect(await row()).toMatchObject({
      queue_id: queueId,
      staff_id: agent.staffId,
      ending: 'answered',
      score: 4,
      scale: 5,
      level: '满意',
      is_low: false,
    });
    expect((await row())?.entered_at).not.toBeNull();
    expect(await tasks()).toEqual([]);
    expect(heard()).toContain(ratingLines.thanks);
    expect(world.switch.callsIn.map(({ wasReleased }) => wasReleased)).toEqual([true]);
    const figures = await readRatingFigures(world.db, new Date(0));
    expect(figures.get(agent.staffId)).toEqual({ invited: 1, answered: 1, average: 4 });
  });

  test('the agent writes up the call while the patient still answers', async () => {
    await ring();
    await asked();
    const state = await world.db.selectFrom('agent_state').select('state').executeTakeFirst();
    expect(state?.state).toBe('wrap_up');
    expect((await row())?.ended_at).toBeNull();
  });

  test('who presses nothing was invited and has not entered; the line is let go', async () => {
    await ring();
    await over();
    expect(await row()).toMatchObject({ ending: 'timed_out', entered_at: null, score: null });
    expect(heard()).toContain(ratingLines.noKey);
    expect(world.switch.openLegs).toEqual([]);
  });

  test('who hangs up at the question has hung up', async () => {
    await ring();
    await asked();
    world.switch.putDown(CALLER);
    await over();
    expect(await row()).toMatchObject({ ending: 'hung_up', entered_at: null });
  });

  test('settings that change while they talk change nothing for this patient', async () => {
    await ring();
    const talking = async () =>
      (await world.db.selectFrom('call').select('flow').executeTakeFirst())?.flow === 'talk';
    await until(talking);
    await world.db
      .updateTable('queue')
      .set({ settings: JSON.stringify({}) })
      .execute();
    await asked();
    expect(await row()).toMatchObject({ scale: 5 });
  });
});

describe.each([
  { when: 'at no time', at: 'never' },
  { when: 'when the question begins', at: 'asked' },
  { when: 'when the key was pressed', at: 'answered' },
] as const)('a low score while the controller is killed $when', ({ at }) => {
  test('is one rating and one task for the queue, with the call', async () => {
    await ring();
    await asked();
    if (at === 'asked') world.killController();
    await press('4');
    if (at === 'answered') world.killController();
    await over();
    const call = await world.db.selectFrom('call').select(['id', 'result']).executeTakeFirstOrThrow();
    expect(call.result).toBe('talked');
    expect(await row()).toMatchObject({ call_id: call.id, ending: 'answered', score: 2, is_low: true });
    expect(await tasks()).toMatchObject([
      { reason: 'low_rating', call_id: call.id, queue_id: queueId, comment: '不满意', assigned_to: null },
    ]);
    expect(await listed('low')).toEqual([call.id]);
    expect(await listed('unanswered')).toEqual([]);
    expect(world.switch.openLegs).toEqual([]);
  });
});

test('a low score of somebody whose number was withheld is kept, and nobody is told to ring them', async () => {
  await ring({ from: 'anonymous' });
  await asked();
  await press('5');
  await over();
  expect(await row()).toMatchObject({ score: 1, is_low: true });
  expect(await tasks()).toEqual([]);
});

test('where patients are not asked, the agent’s hang-up ends the call', async () => {
  await ring({ isOn: false });
  await over();
  expect(await row()).toBeUndefined();
});

test('a patient who hangs up first is not asked', async () => {
  await ring({ talksForMs: 600_000 });
  await until(
    async () => (await world.db.selectFrom('call').select('flow').executeTakeFirst())?.flow === 'talk',
  );
  world.switch.putDown(CALLER);
  await over();
  expect(await row()).toBeUndefined();
});
