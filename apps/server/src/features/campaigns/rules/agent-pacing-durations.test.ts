import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsWithin, measureDurations } from './agent-pacing-durations.ts';

const samples = fc.array(fc.integer({ min: 0, max: 3_600_000 }), { minLength: 1, maxLength: 500 });
const ms = fc.integer({ min: 0, max: 7_200_000 });
const upTo = (most: number) => Array.from({ length: most }, (_, index) => (index + 1) * 1_000);

describe('how long something takes, from samples', () => {
  test('of lengths spread evenly up to 100 s, one at 50 s ends within the next 10 s with 1/5', () => {
    expect(endsWithin(measureDurations(upTo(100)), 50_000, 10_000)).toBeCloseTo(0.2, 1);
  });

  test('the quantiles of the same', () => {
    const durations = measureDurations(upTo(100));
    expect(Math.abs(durations.quantile(0.25) - 25_000)).toBeLessThan(1_000);
    expect(Math.abs(durations.quantile(0.9) - 90_000)).toBeLessThan(1_000);
  });

  test('who talks longer than anybody before may still end or go on', () => {
    const durations = measureDurations([...upTo(100), 300_000]);
    const chance = endsWithin(durations, 600_000, 60_000);
    expect(chance).toBeGreaterThan(0.2);
    expect(chance).toBeLessThan(0.95);
  });

  test('a wrap-up that is never taken is over at once', () => {
    const durations = measureDurations([0, 0, 0]);
    expect([durations.quantile(0.5), endsWithin(durations, 0, 1)]).toEqual([0, 1]);
  });

  test('one talk of an hour does not blur those of minutes', () => {
    const durations = measureDurations([...upTo(100), ...upTo(100), 3_600_000]);
    expect(durations.longerThan(50_000)).toBeCloseTo(0.5, 1);
  });

  test('never more last longer, and chances stay between 0 and 1', () => {
    fc.assert(
      fc.property(samples, ms, ms, (measured, elapsed, more) => {
        const durations = measureDurations(measured);
        const [now, later] = [durations.longerThan(elapsed), durations.longerThan(elapsed + more)];
        expect(now).toBeLessThanOrEqual(1);
        expect(later).toBeLessThanOrEqual(now);
        expect(later).toBeGreaterThanOrEqual(0);
        const chance = endsWithin(durations, elapsed, more);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a quantile is where so many take longer', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 600_000 }), { minLength: 30, maxLength: 500 });
    fc.assert(
      fc.property(distinct, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (measured, q) => {
        const durations = measureDurations(measured);
        expect(durations.longerThan(durations.quantile(q))).toBeCloseTo(1 - q, 6);
      }),
    );
  });
});
