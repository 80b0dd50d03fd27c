import { describe, expect, test } from 'vitest';
import type { Random } from '../people/random.ts';
import { jainIndex, sumUp } from './figures.ts';
import { createPeople, type People } from './people.ts';
import { fixedLines, oneStep, progressive } from './policies.ts';
import { farSeeded, type Pace, type ShiftPlan, simulateShift } from './shift.ts';

const HOUR_MS = 3_600_000;

const day: ShiftPlan = {
  seed: 7,
  agents: 10,
  ms: 8 * HOUR_MS,
  people: createPeople({
    answerChance: () => 0.5,
    talk: { meanMs: 180_000, cv: 0.7 },
    wrap: { meanMs: 30_000, cv: 0.5 },
  }),
  patienceMs: 2_000,
  abandonLimit: 0.03,
};

/** The mean wait in a queue of Poisson arrivals, exponential service and `servers` servers (Erlang C), ms. */
function erlangWaitMs(servers: number, load: number, serviceMs: number): number {
  const offered = load * servers;
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (offered * blocked) / (n + offered * blocked);
  const waits = blocked / (1 - load * (1 - blocked));
  return (waits * serviceMs) / (servers * (1 - load));
}

const exponential = (random: Random, meanMs: number) => -meanMs * Math.log(1 - random());

/** No dialler: one call at each arrival of a Poisson process. */
function poissonArrivals(seed: number, meanMs: number): Pace {
  const random = farSeeded(seed);
  let nextAt = exponential(random, meanMs);
  return (_state, now) => {
    if (now < nextAt) return { lines: 0, lookAgainAt: nextAt };
    nextAt = now + exponential(random, meanMs);
    return { lines: 1, lookAgainAt: nextAt };
  };
}

describe('the simulated shift', () => {
  test.each([
    { servers: 10, load: 0.7 },
    { servers: 20, load: 0.85 },
  ])(
    'with Poisson arrivals $servers agents at a load of $load keep callers waiting as Erlang C says',
    ({ servers, load }) => {
      const serviceMs = 210_000;
      const everybodyAnswers: People = (random) => ({
        answeredAfterMs: 0,
        givenUpAfterMs: 0,
        talkMs: exponential(random, serviceMs),
        wrapMs: 0,
      });
      const waits = Array.from({ length: 20 }, (_, index) => {
        const plan = { ...day, seed: index + 1, agents: servers, people: everybodyAnswers };
        const patient = { ...plan, ms: (18_000 * serviceMs) / (load * servers), patienceMs: Infinity };
        const arrivals = poissonArrivals(index + 101, serviceMs / (load * servers));
        // The queue begins empty, and whoever still waits at the end has not waited to the end.
        const settled = simulateShift(patient, arrivals).answered.slice(500, -500);
        return settled.reduce((sum, { waitedMs }) => sum + waitedMs, 0) / settled.length;
      });
      const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
      const variance = waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / (waits.length - 1);
      // Student's t of 19 degrees of freedom: the interval that holds the true mean in 99 of 100 runs.
      const halfInterval = 2.861 * Math.sqrt(variance / waits.length);
      expect(Math.abs(mean - erlangWaitMs(servers, load, serviceMs))).toBeLessThan(halfInterval);
      expect(halfInterval).toBeLessThan(0.2 * mean);
    },
  );

  test('the same seed is the same shift, another seed another', () => {
    const hour = { ...day, ms: HOUR_MS };
    const shift = simulateShift(hour, oneStep);
    expect(simulateShift(hour, oneStep)).toEqual(shift);
    expect(simulateShift({ ...hour, seed: 8 }, oneStep).dials).not.toBe(shift.dials);
  });

  test('a dialler of one line for each idle agent abandons nobody, one of three does', () => {
    expect(sumUp([simulateShift(day, progressive)]).abandoned).toBe(0);
    expect(sumUp([simulateShift(day, fixedLines(1))])).toEqual(sumUp([simulateShift(day, progressive)]));
    expect(sumUp([simulateShift(day, fixedLines(3))]).abandoned).toBeGreaterThan(0.05);
  });

  test.each([0.01, 0.03])(
    'the rule keeps a day of ten agents under %s and busier than progressive',
    (abandonLimit) => {
      const plan = { ...day, abandonLimit };
      const figures = sumUp([simulateShift(plan, oneStep)]);
      expect(figures.abandoned).toBeGreaterThan(0);
      expect(figures.abandoned).toBeLessThanOrEqual(abandonLimit);
      expect(figures.utilisation).toBeGreaterThan(sumUp([simulateShift(plan, progressive)]).utilisation);
    },
  );

  test('calls are spread evenly over the agents', () => {
    expect(sumUp([simulateShift(day, oneStep)]).jain).toBeGreaterThanOrEqual(0.995);
    expect(jainIndex([4, 0, 0, 0])).toBe(0.25);
  });

  test('an agent who leaves finishes the call, and gets none while away', () => {
    const away = { from: 2 * HOUR_MS, to: 3 * HOUR_MS };
    const presence = (agent: number) =>
      agent === 0
        ? [
            { from: 0, to: away.from },
            { from: away.to, to: day.ms },
          ]
        : [{ from: 0, to: day.ms }];
    const [leaver, other] = simulateShift({ ...day, agents: 2, presence }, progressive).agents;
    expect(other?.presentMs).toBe(day.ms);
    expect(leaver?.presentMs).toBeGreaterThanOrEqual(day.ms - HOUR_MS);
    expect(leaver?.presentMs).toBeLessThan(day.ms - HOUR_MS + 30 * 60_000);
    expect(leaver?.busyMs).toBeLessThanOrEqual(leaver?.presentMs ?? 0);
  });
});
