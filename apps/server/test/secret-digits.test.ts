import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hidesDigits } from '../src/features/outreach/survey-identity.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

const people: readonly PersonaName[] = ['willing', 'forgets-birth-year'];
let world: SimulatedTown;

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: people.map((persona, index) => ({ name: `患者${index}`, persona })),
    seed: 2,
    killProbability: 0,
  });
  await startCampaign(world.ports, {
    ...world,
    settings: { identityCheck: 'surname_birth_year', retryRules: [] },
  });
  await world.runUntil(async () => {
    const campaign = await world.db.selectFrom('campaign').select('state').executeTakeFirst();
    return campaign?.state === 'completed';
  });
});
afterAll(() => world.close());

/** The keys of each call as its events have them, up to and after the first question. */
async function readKeys(): Promise<Array<{ before: string; after: string }>> {
  const rows = await world.db
    .selectFrom('call_event')
    .select(['call_id', 'type', 'data'])
    .orderBy('call_id')
    .orderBy('seq')
    .execute();
  const calls = new Map<string, { before: string; after: string; isAsking: boolean }>();
  for (const { call_id: id, type, data } of rows) {
    const call = calls.get(id) ?? { before: '', after: '', isAsking: false };
    if (type === 'digit') call[call.isAsking ? 'after' : 'before'] += (data as { digit: string }).digit;
    calls.set(id, { ...call, isAsking: call.isAsking || type === 'questions.started' });
  }
  return [...calls.values()];
}

test('the birth year that a patient keys in stands nowhere among the events, right or wrong', async () => {
  const keys = await readKeys();
  expect(keys.length).toBeGreaterThanOrEqual(people.length);
  // Those who prove who they are press something; it is known that they did, and not what.
  expect(keys.every(({ before }) => /^•+$/.test(before))).toBe(true);
  const events = await world.db.selectFrom('call_event').select('data').execute();
  expect(JSON.stringify(events)).not.toMatch(/1952|1900/);
});

test('the keys of the answers stay readable', async () => {
  const given = world.town
    .calls()
    .map((call) => call.given.map((answer) => answer.keys).join(''))
    .filter((keys) => keys !== '');
  const after = (await readKeys()).map((call) => call.after).filter((keys) => keys !== '');
  expect(given.length).toBeGreaterThan(0);
  for (const keys of given) expect(after).toContain(keys);
});

test('who types the year into the opening, or goes on typing after the last digit, is not read either', () => {
  const common = { turn: 1, startedAt: 0, answers: {}, isVerified: false, deadlineAt: 0 };
  expect(hidesDigits({ ...common, at: 'opening' }, {}, 0)).toBe(true);
  const asking = {
    ...common,
    at: 'asking',
    linkId: 'fever',
    keys: '',
    pressed: '',
    wrong: 0,
    silent: 0,
    askedIn: 1,
  } as const;
  expect(hidesDigits({ ...asking, phase: 'speaking', listensFrom: 5_000 }, { at: 4_999 }, 9_000)).toBe(true);
  expect(
    hidesDigits({ ...asking, phase: 'speaking', listensFrom: 5_000 }, { at: 5_000, turn: 1 }, 5_000),
  ).toBe(false);
  // Typed before the question was begun, and taken long after.
  expect(
    hidesDigits({ ...asking, phase: 'speaking', listensFrom: 5_000 }, { at: 6_000, turn: 0 }, 9_000),
  ).toBe(true);
});
