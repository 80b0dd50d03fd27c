import type { RetryRule } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/**
 * `SIM_TARGETS=9000 npx vitest --project unit at-most-once` makes about 100,000 attempts; the figures of the last long
 * run are in docs/benchmarks.md.
 */
const targets = Number(process.env['SIM_TARGETS'] ?? 60);
const seed = Number(process.env['SIM_SEED'] ?? 20_261_123);

const mix: readonly PersonaName[] = [
  'busy',
  'busy',
  'congested',
  'rejects',
  'willing',
  'empty-number',
  'switched-off',
  'hangs-up-midway',
  'never-answers',
  'wants-a-person',
];
const again = (outcome: RetryRule['outcome'], maxRetries: number): RetryRule => ({
  outcome,
  delayMs: 60_000,
  backoff: 1,
  maxRetries,
  nextPhone: false,
});

let world: SimulatedTown;

beforeAll(async () => {
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: Array.from({ length: targets }, (_, index) => ({
      name: `患者${index}`,
      persona: mix[index % mix.length] ?? 'busy',
    })),
    seed,
    killProbability: 0.0005,
    outageProbability: 0.005,
  });
  const { campaignId } = await startCampaign(world.ports, {
    ...world,
    patients: world.patients,
    settings: {
      concurrency: 30,
      callsPerSecond: 50,
      maxAttempts: 20,
      retryRules: [
        again('busy', 19),
        again('line_fault', 19),
        again('rejected', 19),
        again('powered_off', 5),
        again('answered', 3),
        again('interrupted', 3),
      ],
      phoneCap: { attempts: 100, perMs: 86_400_000 },
      patientCap: { attempts: 100, perMs: 86_400_000 },
    },
  });
  await world.runUntil(async () => {
    const campaign = await world.db
      .selectFrom('campaign')
      .select('state')
      .where('id', '=', campaignId)
      .executeTakeFirst();
    return campaign?.state === 'completed';
  });
}, 3_600_000);
afterAll(async () => {
  process.stdout.write(
    `${world.switch.rung.length} dials, ${world.kills} kills, ${world.switch.outages.length} outages of the switch, seed ${seed}\n`,
  );
  await world.close();
});

describe('a controller that is killed at any await of the dial path, and a switch that is killed or cut off', () => {
  test('were lost often enough to mean something', () => {
    expect(world.kills).toBeGreaterThan(targets / 20);
    expect(new Set(world.switch.outages.map((outage) => outage.kind))).toEqual(new Set(['crash', 'cut off']));
  });

  test('leave nobody on an open line', () => {
    expect(world.switch.openLegs).toEqual([]);
  });

  test('rings each attempt once at most, and never a number that is already being called', () => {
    expect(world.switch.violations).toEqual([]);
  });

  test('rings nobody without a committed row that says so', async () => {
    const rows = await world.db
      .selectFrom('attempt')
      .select('id')
      .where('dialed_at', 'is not', null)
      .execute();
    const committed = new Set(rows.map((row) => row.id));
    expect(world.switch.rung.filter((dial) => !committed.has(dial.legId))).toEqual([]);
  });

  test('brings every target to an end or before a person, with no attempt and no call left open', async () => {
    const open = await world.db
      .selectFrom('target')
      .select('id')
      .where('state', 'in', ['waiting', 'dialing'])
      .execute();
    const attempts = await world.db
      .selectFrom('attempt')
      .select('id')
      .where('state', '<>', 'ended')
      .execute();
    const calls = await world.db.selectFrom('call').select('id').where('ended_at', 'is', null).execute();
    expect({ open, attempts, calls }).toEqual({ open: [], attempts: [], calls: [] });
  });

  test('never tries again by itself what may have rung', async () => {
    const again = await world.db
      .selectFrom('attempt as unknown')
      .innerJoin('attempt as later', 'later.target_id', 'unknown.target_id')
      .select('later.id')
      .where('unknown.outcome', '=', 'unknown')
      .whereRef('later.seq', '>', 'unknown.seq')
      .execute();
    expect(again).toEqual([]);
  });

  test('goes on with conversations: answers are kept although the controller dies again and again', async () => {
    const rows = await world.db
      .selectFrom('response_answer as v')
      .innerJoin('attempt as a', 'a.id', 'v.attempt_id')
      .select(['a.id', 'v.link_id', 'v.value'])
      .execute();
    expect(rows.length).toBeGreaterThan(targets / 20);
  });

  test('never passes the maximum of attempts', async () => {
    const rows = await world.db
      .selectFrom('attempt')
      .select((builder) => builder.fn.countAll().as('dials'))
      .where('dialed_at', 'is not', null)
      .groupBy('target_id')
      .execute();
    for (const row of rows) expect(Number(row.dials)).toBeLessThanOrEqual(20);
  });
});
