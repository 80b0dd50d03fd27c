import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type Measures, type Plan } from './estimate.ts';
import { nextOpening } from './schedule.ts';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const minute = 60_000;
const hour = 60 * minute;
const allDay = Object.fromEntries(
  (['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => [day, [{ from: '00:00', to: '24:00' }]]),
);
const period = {
  schedule: defaultSettings.schedule,
  calendar: { days: new Map<string, 'holiday' | 'workday'>() },
  startsAt: undefined,
  endsAt: undefined,
};
const always = { ...period, schedule: { ...period.schedule, weekdays: allDay } };
/** A Tuesday in the morning hours. */
const now = at('2026-11-24T09:00');
const people = (count: number) => Array.from({ length: count }, () => now);
const again = (outcome: 'no_answer' | 'busy', delayMs: number, maxRetries = 20, backoff = 1) => ({
  outcome,
  delayMs,
  backoff,
  maxRetries,
  nextPhone: false,
});
const uncapped = { attempts: 100, perMs: 1 };
const half: Measures = {
  shares: { answered: 0.5, no_answer: 0.5 },
  finishedShare: 1,
  answeredMs: { likely: 2 * minute, most: 2 * minute },
  unansweredMs: minute,
};
const plan: Plan = {
  readyAt: people(100),
  maxAttempts: 2,
  retryRules: [again('no_answer', 0)],
  patientCap: uncapped,
  phoneCap: uncapped,
  concurrency: 10,
  callsPerSecond: 10,
  agents: undefined,
  period,
};

describe('how long a campaign takes', () => {
  test('each patient is dialled until one answers or the maximum is reached', () => {
    const dials = (more: Partial<Plan>, measures = half) =>
      estimate({ ...plan, ...more }, measures, now).attempts;
    // 100 first dials, 50 second ones.
    expect(dials({})).toBe(150);
    expect(dials({ maxAttempts: 1 })).toBe(100);
    expect(dials({}, { ...half, shares: { no_answer: 1 } })).toBe(200);
    expect(dials({}, { ...half, shares: { answered: 1 } })).toBe(100);
    expect(dials({ retryRules: [] })).toBe(100);
  });

  test('the lines are busy for the answered and the unanswered dials together', () => {
    // 75 answered of two minutes, 75 not of one: 225 minutes on ten lines.
    expect(estimate(plan, half, now)).toMatchObject({ earliest: now + 22.5 * minute, limitedBy: 'lines' });
  });

  test('where agents talk, there are no more calls at a time than agents', () => {
    // The same 225 minutes, on two agents.
    expect(estimate({ ...plan, agents: 2 }, half, now)).toMatchObject({
      earliest: now + 112.5 * minute,
      limitedBy: 'agents',
    });
    expect(estimate({ ...plan, agents: 50 }, half, now)).toEqual(estimate(plan, half, now));
  });

  test('calls per second hold it up when they are fewer than the lines could take', () => {
    const { earliest, limitedBy } = estimate({ ...plan, callsPerSecond: 0.05 }, half, now);
    expect([earliest, limitedBy]).toEqual([now + 50 * minute, 'calls_per_second']);
  });

  test('who is not reached is waited for', () => {
    const { earliest, limitedBy } = estimate(
      { ...plan, retryRules: [again('no_answer', 3 * hour)] },
      half,
      now,
    );
    // The first wave takes 15 minutes; three hours later it is noon, and the second one begins at half past two.
    expect([earliest, limitedBy]).toEqual([at('2026-11-24T14:32'), 'retries']);
  });

  test('a call that is broken off and tried again has its own length too, and that is what the time goes into', () => {
    const callMs = 174_000;
    const few: Plan = {
      ...plan,
      readyAt: people(15),
      retryRules: [{ ...again('no_answer', 10_000), outcome: 'answered' }, again('no_answer', 10_000)],
      concurrency: 1_000,
    };
    const measures: Measures = {
      shares: { answered: 0.7, no_answer: 0.3 },
      finishedShare: 0.9,
      answeredMs: { likely: callMs, most: callMs },
      unansweredMs: 20_000,
    };
    expect(estimate(few, measures, now)).toMatchObject({
      earliest: now + 20_000 + 10_000 + callMs,
      latest: now + callMs + 10_000 + callMs,
      limitedBy: 'calls',
    });
    // Without a second attempt after an answer nobody is spoken with twice.
    const once = { ...few, retryRules: [again('no_answer', 10_000)] };
    expect(estimate(once, measures, now).latest).toBe(now + 20_000 + 10_000 + callMs);
  });

  test('a patient who may only be called later is waited for', () => {
    const readyAt = [...people(3), at('2026-11-25T10:00')];
    expect(estimate({ ...plan, readyAt }, half, now).earliest).toBe(at('2026-11-25T10:03'));
  });

  test('a cap puts the next attempt off', () => {
    const patientCap = { attempts: 1, perMs: 24 * hour };
    const { earliest } = estimate({ ...plan, patientCap }, half, now);
    expect(earliest).toBeGreaterThan(at('2026-11-25T09:00'));
  });

  test('what does not fit before noon goes on in the afternoon', () => {
    const late = at('2026-11-24T11:20');
    expect(estimate(plan, half, late).earliest).toBe(at('2026-11-24T14:30') + 12.5 * minute);
  });

  test('a campaign that ends too soon is not through, and one that ends before the last attempts perhaps not', () => {
    const until = (endsAt: number) => ({ ...plan, period: { ...period, endsAt } });
    expect(estimate(until(now + 20 * minute), half, now)).toMatchObject({
      attempts: 150,
      earliest: undefined,
      latest: undefined,
    });
    const slow = { ...until(now + hour), readyAt: people(1), retryRules: [again('no_answer', 2 * hour)] };
    expect(estimate(slow, half, now)).toMatchObject({ earliest: now + 2 * minute, latest: undefined });
  });

  test('nobody to call is through at once', () => {
    const { attempts, earliest, latest } = estimate({ ...plan, readyAt: [] }, half, now);
    expect([attempts, earliest, latest]).toEqual([0, now, now]);
  });
});

const anyRule = (outcome: 'no_answer' | 'busy') =>
  fc
    .record({
      delayMs: fc.integer({ min: 0, max: 30 * hour }),
      maxRetries: fc.integer({ min: 0, max: 6 }),
      backoff: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ delayMs, maxRetries, backoff }) => again(outcome, delayMs, maxRetries, backoff));
const anyPlan = fc.record({
  readyAt: fc.array(fc.integer({ min: now, max: now + 50 * hour }), { minLength: 1, maxLength: 300 }),
  maxAttempts: fc.integer({ min: 1, max: 8 }),
  retryRules: fc.tuple(anyRule('no_answer'), anyRule('busy')),
  patientCap: fc.record({
    attempts: fc.integer({ min: 1, max: 5 }),
    perMs: fc.integer({ min: 1, max: 48 * hour }),
  }),
  phoneCap: fc.constant(uncapped),
  concurrency: fc.integer({ min: 1, max: 50 }),
  callsPerSecond: fc.double({ min: 0.1, max: 10, noNaN: true }),
  agents: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  period: fc.constantFrom(period, always),
});
const anyMeasures = fc.record({
  shares: fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([answered, no_answer, busy]) => {
      const all = answered + no_answer + busy;
      return { answered: answered / all, no_answer: no_answer / all, busy: busy / all };
    }),
  finishedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  answeredMs: fc.record({
    likely: fc.integer({ min: 30_000, max: 300_000 }),
    most: fc.integer({ min: 30_000, max: 600_000 }),
  }),
  unansweredMs: fc.integer({ min: 5_000, max: 60_000 }),
});
const known = (instant: number | undefined) => instant ?? Infinity;

describe('whatever the settings', () => {
  test('it is never through before a patient who is never reached could have had the last permitted attempt', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyMeasures,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (any, measures, dice) => {
          const { latest } = estimate({ ...any, patientCap: uncapped }, measures, now);
          // With hours, one outcome again and again; where phones may always ring, any outcome after any other.
          const isMixed = any.period === always;
          const counts = { no_answer: 0, busy: 0 };
          let ends = known(nextOpening(any.period, Math.max(...any.readyAt))) + measures.unansweredMs;
          for (let attempt = 1; attempt < any.maxAttempts; attempt += 1) {
            const rule = any.retryRules[dice[isMixed ? attempt : 0] ? 0 : 1];
            counts[rule.outcome] += 1;
            if (counts[rule.outcome] > rule.maxRetries) break;
            const delay = rule.delayMs * rule.backoff ** (counts[rule.outcome] - 1);
            ends = known(nextOpening(any.period, ends + delay)) + measures.unansweredMs;
          }
          expect(known(latest)).toBeGreaterThanOrEqual(
            ends - measures.unansweredMs + Math.min(measures.unansweredMs, measures.answeredMs.likely),
          );
        },
      ),
    );
  });

  test('the earliest end is not after the latest one', () => {
    fc.assert(
      fc.property(anyPlan, anyMeasures, (any, measures) => {
        const { earliest, latest } = estimate(any, measures, now);
        expect(known(latest)).toBeGreaterThanOrEqual(known(earliest));
      }),
    );
  });

  test.each([
    ['more patients', (any: Plan, more: number[]) => ({ ...any, readyAt: [...any.readyAt, ...more] })],
    ['fewer lines', (any: Plan) => ({ ...any, concurrency: Math.ceil(any.concurrency / 2) })],
    ['fewer agents', (plan: Plan) => ({ ...plan, agents: plan.agents && Math.ceil(plan.agents / 2) })],
    ['a slower pace', (any: Plan) => ({ ...any, callsPerSecond: any.callsPerSecond / 2 })],
  ])('%s never end it earlier', (_what, harder) => {
    const more = fc.array(fc.integer({ min: now, max: now + 90 * hour }), { maxLength: 50 });
    fc.assert(
      fc.property(anyPlan, anyMeasures, more, (any, measures, added) => {
        const easy = estimate(any, measures, now);
        const hard = estimate(harder(any, added), measures, now);
        expect(known(hard.earliest)).toBeGreaterThanOrEqual(known(easy.earliest));
        expect(known(hard.latest)).toBeGreaterThanOrEqual(known(easy.latest));
        expect(hard.attempts).toBeGreaterThanOrEqual(easy.attempts);
      }),
    );
  });
});
