import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lines } from '../src/features/outreach/index.ts';
import { fictionalNumber, kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/** What is promised: however the switch is lost, a call is closed as interrupted within this time. */
const CLOSED_WITHIN_MS = 30_000;

const people: readonly PersonaName[] = [
  ...Array.from({ length: 6 }, (): PersonaName => 'willing'),
  'never-answers',
  'never-answers',
];

let world: SimulatedTown;
afterEach(() => world.close());

/** A town where everybody has a phone of their own, or all share one. */
async function open(personas: readonly PersonaName[], phones: 'own' | 'shared' = 'own'): Promise<void> {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: personas.map((persona, index) => ({
      name: `患者${index}`,
      persona,
      ...(phones === 'shared' && { numbers: [fictionalNumber(0)] }),
    })),
    seed: 3,
    killProbability: 0,
  });
}
const call = (patients: SimulatedTown['patients'] = world.patients) =>
  startCampaign(world.ports, {
    ...world,
    patients,
    settings: {
      retryRules: [{ outcome: 'interrupted', delayMs: 1000, backoff: 1, maxRetries: 3, nextPhone: false }],
    },
  });

async function count(state: 'claimed' | 'dialing' | 'answered' | 'ended'): Promise<number> {
  const rows = await world.db.selectFrom('attempt').select('id').where('state', '=', state).execute();
  return rows.length;
}
const readCalls = () =>
  world.db.selectFrom('call').select(['ended_at', 'ended_by', 'result']).orderBy('id').execute();
const readTargets = () => world.db.selectFrom('target').select(['state', 'result']).orderBy('id').execute();
const now = () => world.clock.now().getTime();
const later = (ms: number) => {
  const at = now() + ms;
  return world.runUntil(async () => now() >= at, 1);
};
const through = async () => {
  const targets = await readTargets();
  return targets.every((target) => target.state === 'done' || target.state === 'review');
};

test('a family phone is not called for the other patient while the call that was lost still stands', async () => {
  await open(['willing', 'willing'], 'shared');
  await call();
  await world.runUntil(async () => (await count('answered')) === 1, 1);
  world.switch.cutOff(35_000);
  await world.runUntil(through);
  expect(world.switch.violations).toEqual([]);
  expect((await readTargets()).map((target) => target.result)).toEqual(['completed', 'completed']);
});

test('a call that cannot be taken up again after a restart keeps no other waiting, and is taken up once it can', async () => {
  await open(['willing', 'willing']);
  const { campaignId } = await call(world.patients.slice(0, 1));
  await call(world.patients.slice(1));
  await world.runUntil(async () => (await count('answered')) === 2, 1);
  const campaign = () => world.db.updateTable('campaign').where('id', '=', campaignId);
  const { script_hash: hash } = await world.db
    .selectFrom('campaign')
    .select('script_hash')
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow();
  await campaign().set({ script_hash: null }).execute();
  world.killController();
  await later(12_000);
  await campaign().set({ script_hash: hash }).execute();
  await world.runUntil(through);
  // The keys that were pressed meanwhile are lost, so this one may not be completed; but somebody speaks again.
  expect((await readCalls()).map((ended) => ended.ended_by)).toEqual(['system', 'system']);
});

describe('the switch is lost while people talk', () => {
  beforeEach(async () => {
    await open(people);
    await call();
    await world.runUntil(async () => (await count('answered')) === 6 && (await count('dialing')) === 2, 1);
  });

  test('and stays away: talking calls are closed as interrupted in time, what only rang goes to a person', async () => {
    const lostAt = now();
    world.switch.crash(3_600_000);
    await later(CLOSED_WITHIN_MS);
    const calls = await readCalls();
    expect(calls.map((call) => call.ended_by)).toEqual(Array.from({ length: 6 }, () => 'interrupted'));
    for (const call of calls)
      expect((call.ended_at?.getTime() ?? Infinity) - lostAt).toBeLessThanOrEqual(CLOSED_WITHIN_MS);
    const attempts = await world.db.selectFrom('attempt').select('outcome').orderBy('outcome').execute();
    expect(attempts.map((attempt) => attempt.outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'interrupted'),
      'unknown',
      'unknown',
    ]);
    const reviewed = (await readTargets()).filter((target) => target.state === 'review');
    expect(reviewed).toHaveLength(2);
  });

  test('and comes back empty: they are closed at once and called again, those that only rang are not', async () => {
    const dials = world.switch.rung.length;
    world.switch.crash(1_000);
    await later(3_000);
    const calls = await readCalls();
    expect(calls.filter((call) => call.ended_by === 'interrupted')).toHaveLength(6);
    await world.runUntil(through);
    const results = (await readTargets()).map((target) => target.result);
    expect(results.filter((result) => result === 'completed')).toHaveLength(6);
    expect(world.switch.rung).toHaveLength(dials + 6);
    expect(world.switch.violations).toEqual([]);
  });

  test('and is back before anybody gave up: the calls go on', async () => {
    world.switch.cutOff(5_000);
    await world.runUntil(through);
    const calls = await readCalls();
    expect(calls.map((call) => call.ended_by)).not.toContain('interrupted');
    expect((await readTargets()).filter((target) => target.result === 'completed')).toHaveLength(6);
  });

  test('and comes back late with the people still on the line: they are let go before they are called again', async () => {
    world.switch.cutOff(20_000);
    await world.runUntil(through);
    expect(world.switch.violations).toEqual([]);
    const apologies = world.switch.played.filter(({ files }) => files[0] === lines.released);
    expect(apologies).toHaveLength(6);
    const interrupted = (await readCalls()).filter((call) => call.ended_by === 'interrupted');
    expect(interrupted).toHaveLength(6);
    expect((await readTargets()).filter((target) => target.result === 'completed')).toHaveLength(6);
  });

  test('and the controller is started again meanwhile: the calls of before are closed all the same', async () => {
    world.switch.crash(3_600_000);
    world.killController();
    await later(CLOSED_WITHIN_MS);
    const calls = await readCalls();
    expect(calls.map((call) => call.ended_by)).toEqual(Array.from({ length: 6 }, () => 'interrupted'));
  });
});
