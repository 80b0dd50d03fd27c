import { afterAll, beforeAll, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

let world: SimulatedTown;

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: [
      { name: '王桂芳', persona: 'willing' },
      { name: '李建国', persona: 'interrupts' },
    ],
    seed: 1,
    killProbability: 0,
  });
});
afterAll(() => world.close());

const whenCompleted = async () => {
  const campaign = await world.db.selectFrom('campaign').select('state').executeTakeFirst();
  return campaign?.state === 'completed';
};

test('a patient who calls back hears who this is and that we will ring again, and is then let go', async () => {
  await world.runUntil(async () => world.isControlled, 1);
  world.switch.callIn(fictionalNumber(0), '01012345678', world.trunkId);
  await world.runUntil(async () => world.switch.callsIn.every((call) => call.wasReleased), 1);
  expect(world.switch.callsIn).toMatchObject([{ from: fictionalNumber(0) }]);
  expect(world.switch.played).toEqual([{ legId: 'in-1', files: [lines.incoming] }]);
  expect(world.switch.openLegs).toEqual([]);
});

test('a caller whose announcement ends while the switch is out of reach hears it again once it is back', async () => {
  world.switch.callIn(fictionalNumber(1), '01012345678', world.trunkId);
  const heard = () => world.switch.played.filter(({ legId }) => legId === 'in-2').length;
  await world.runUntil(async () => heard() === 1, 1);
  world.switch.cutOff(8_000);
  await world.runUntil(async () => world.switch.callsIn.every((call) => call.wasReleased), 1000);
  expect(heard()).toBe(2);
  expect(world.switch.openLegs).toEqual([]);
});

test('a person who knows the questions answers into them, and is understood all the same', async () => {
  await startCampaign(world.ports, { ...world });
  await world.runUntil(whenCompleted);
  const calls = await world.db
    .selectFrom('call as c')
    .innerJoin('patient as p', 'p.id', 'c.patient_id')
    .select(['p.name', 'c.id', 'c.result'])
    .execute();
  expect(calls.map((call) => call.result)).toEqual(['completed', 'completed']);
  const wholeQuestions = async (name: string) => {
    const call = calls.find((candidate) => candidate.name === name);
    const events = await world.db
      .selectFrom('call_event')
      .select('type')
      .where('call_id', '=', call?.id ?? '')
      .orderBy('seq')
      .execute();
    const asked = events.findIndex((event) => event.type === 'questions.started');
    return events.slice(asked).filter((event) => event.type === 'played').length;
  };
  expect(await wholeQuestions('李建国')).toBeLessThan(await wholeQuestions('王桂芳'));
  const given = world.town
    .calls()
    .flatMap((call) => call.given.map(({ linkId, keys }) => `${linkId} ${keys}`));
  const stored = await world.db.selectFrom('response_answer').select(['link_id', 'keys']).execute();
  const byText = (a: string, b: string) => a.localeCompare(b);
  expect(stored.map((row) => `${row.link_id} ${row.keys}`).toSorted(byText)).toEqual(given.toSorted(byText));
});
