import type { RetryRule } from '@suifang/contract/campaigns/settings.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpen } from '../src/features/campaigns/rules/schedule.ts';
import { kneeQuestionnaire, startCampaign } from './hospital.ts';
import { type SimulatedTown, startSimulatedTown } from './simulated-town.ts';

/**
 * The standard run makes some thousands of attempts. `SIM_TARGETS=1300 npx vitest run --project unit at-most-once`
 * makes about 12,000; the figures of the last long runs, by seed, are in docs/benchmarks.md.
 */
const targets = Number(process.env['SIM_TARGETS'] ?? 240);
const seed = Number(process.env['SIM_SEED'] ?? 20_261_123);
/** Of each await of the controller, and of each quarter of a second. */
const killProbability = Number(process.env['SIM_KILL'] ?? 0.0002);
const outageProbability = Number(process.env['SIM_OUTAGE'] ?? 0.001);

/** Mostly those who are dialled again and again, and everybody else in between. */
const others: readonly PersonaName[] = [
  'willing',
  'empty-number',
  'switched-off',
  'hangs-up-midway',
  'never-answers',
  'wants-a-person',
  'opts-out',
  'silent',
  'answers-late',
  'wrong-person',
  'interrupts',
  'busy-then-answers',
];
const mix = others.flatMap((persona): PersonaName[] => [persona, 'busy', 'congested', 'rejects', 'busy']);
/** Every so manieth patient shares the phone of the one before: one number, one mind, two people to be called. */
const FAMILY_EVERY = 7;
const again = (outcome: RetryRule['outcome'], maxRetries: number): RetryRule => ({
  outcome,
  delayMs: 60_000,
  backoff: 1,
  maxRetries,
  nextPhone: false,
});
const MINUTE_MS = 60_000;
const phoneCap = { attempts: 8, perMs: 30 * MINUTE_MS };
const patientCap = { attempts: 12, perMs: 60 * MINUTE_MS };
/** Two windows a day with a lunch break, and the run begins shortly before lunch. */
const windows = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '21:00' },
];
const startAt = new Date('2026-11-23T11:50:00+08:00');
const schedule = {
  weekdays: Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, windows])),
  holidays: 'as-weekday' as const,
  makeUpDays: 'as-weekday' as const,
};
const MAX_ATTEMPTS = 20;

let world: SimulatedTown;

beforeAll(async () => {
  const numberOf = (index: number) => `1999${String(index).padStart(7, '0')}`;
  world = await startSimulatedTown({
    questionnaire: kneeQuestionnaire,
    residents: Array.from({ length: targets }, (_, index) => {
      const owner = index % FAMILY_EVERY === FAMILY_EVERY - 1 ? index - 1 : index;
      return {
        name: `患者${index}`,
        persona: mix[owner % mix.length] ?? 'busy',
        numbers: [numberOf(owner)],
      };
    }),
    seed,
    killProbability,
    outageProbability,
    startAt,
  });
  const { campaignId } = await startCampaign(world.ports, {
    ...world,
    patients: world.patients,
    settings: {
      schedule,
      concurrency: Math.min(150, Math.max(30, targets / 10)),
      callsPerSecond: 50,
      maxAttempts: MAX_ATTEMPTS,
      retryRules: [
        again('busy', 19),
        again('line_fault', 19),
        again('rejected', 19),
        again('powered_off', 5),
        again('answered', 3),
        again('interrupted', 3),
      ],
      phoneCap,
      patientCap,
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
}, 14_400_000);
afterAll(async () => {
  const minutes = Math.round((world.clock.now().getTime() - startAt.getTime()) / MINUTE_MS);
  const attempts = await countAttempts();
  process.stdout.write(
    `${targets} targets, ${minutes} minutes of theirs, ${attempts} attempts, ${world.switch.rung.length} dials, ` +
      `${world.kills} kills, ${world.switch.outages.length} outages of the switch, seed ${seed}\n`,
  );
  await world.close();
});

async function countAttempts(): Promise<number> {
  return (await world.db.selectFrom('attempt').select('id').execute()).length;
}

describe('a controller that is killed at any await of the dial path, and a switch that is killed or cut off', () => {
  test('were lost often enough to mean something', () => {
    expect(world.kills).toBeGreaterThan(targets / 40);
    expect(world.switch.outages.length).toBeGreaterThan(0);
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
      .where('outcome', '<>', 'blocked')
      .groupBy('target_id')
      .execute();
    for (const row of rows) expect(Number(row.dials)).toBeLessThanOrEqual(MAX_ATTEMPTS);
  });

  test('rang nobody whose attempt says that it was never dialled', async () => {
    const blocked = await world.db
      .selectFrom('attempt')
      .select('id')
      .where('outcome', '=', 'blocked')
      .execute();
    const never = new Set(blocked.map((row) => row.id));
    expect(never.size).toBeGreaterThan(0);
    expect(world.switch.rung.filter((dial) => never.has(dial.legId))).toEqual([]);
  });

  test('rings only within the permitted hours, of which lunch is none', () => {
    const period = { schedule, calendar: { days: new Map() }, startsAt: undefined, endsAt: undefined };
    const minutes = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
    const outside = world.switch.rung.filter((dial) => !isOpen(period, dial.at));
    expect(outside.map((dial) => minutes(dial.at))).toEqual([]);
    const [first, last] = [world.switch.rung.at(0), world.switch.rung.at(-1)].map((dial) =>
      minutes(dial?.at ?? 0),
    );
    expect([first && first < '12:00', last && last >= '13:00']).toEqual([true, true]);
  });

  test('keeps the caps of number and patient, and both have bitten', async () => {
    const attempts = await world.db.selectFrom('attempt').select(['id', 'patient_id']).execute();
    const patientOf = new Map(attempts.map((row) => [row.id, row.patient_id]));
    const byNumber = Map.groupBy(world.switch.rung, (dial) => dial.number);
    const byPatient = Map.groupBy(world.switch.rung, (dial) => patientOf.get(dial.legId));
    expect(busiest(byNumber.values(), phoneCap.perMs)).toBe(phoneCap.attempts);
    expect(busiest(byPatient.values(), patientCap.perMs)).toBe(patientCap.attempts);
  });

  test('rings no number again whose owner asked not to be called, nor a patient who is not there', async () => {
    const listed = await world.db
      .selectFrom('do_not_call as d')
      .innerJoin('attempt as a', 'a.phone_bidx', 'd.phone_bidx')
      .select('a.id')
      .whereRef('a.dialed_at', '>', 'd.created_at')
      .where('a.outcome', '<>', 'blocked')
      .execute();
    expect(listed).toEqual([]);
    expect(await world.db.selectFrom('do_not_call').select('id').execute()).not.toEqual([]);
    const wrong = await world.db
      .selectFrom('phone as p')
      .innerJoin('attempt as a', 'a.phone_id', 'p.id')
      .select('a.id')
      .where('p.status', '=', 'wrong_person')
      .whereRef('a.dialed_at', '>', 'p.status_at')
      .where('a.outcome', '<>', 'blocked')
      .execute();
    expect(wrong).toEqual([]);
  });
});

/** A phone rings this long after the commit that counts it, at the most: within one stride of this world's clock. */
const COMMIT_TO_RING_MS = 500;

/** The most dials of one group within any stretch of so long. */
function busiest(groups: Iterable<ReadonlyArray<Readonly<{ at: number }>>>, perMs: number): number {
  let most = 0;
  for (const dials of groups) {
    for (const [index, dial] of dials.entries()) {
      const within = dials.slice(index).filter((other) => other.at < dial.at + perMs - COMMIT_TO_RING_MS);
      most = Math.max(most, within.length);
    }
  }
  return most;
}
