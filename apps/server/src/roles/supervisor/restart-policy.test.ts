import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRestart } from './restart-policy.ts';

describe('a part that has ended', () => {
  test('is started again almost at once', () => {
    expect(decideRestart([1000], 1000, 1)).toEqual({ action: 'restart', afterMs: 100 });
  });

  test('waits twice as long after every further end within a minute', () => {
    const ends = [0, 1000, 2000, 3000, 4000];
    const waits = ends.map((now, index) => decideRestart(ends.slice(0, index + 1), now, 1));
    expect(waits.map((decision) => (decision.action === 'restart' ? decision.afterMs : undefined))).toEqual([
      100, 200, 400, 800, 1600,
    ]);
  });

  test('is given up when it ends a sixth time within a minute', () => {
    expect(decideRestart([0, 1, 2, 3, 4, 5], 5, 0.5)).toEqual({ action: 'give up' });
  });

  test('is forgiven its ends of more than a minute ago', () => {
    const ends = [0, 1, 2, 3, 4, 70_000];
    expect(decideRestart(ends, 70_000, 1)).toEqual({ action: 'restart', afterMs: 100 });
  });

  test('waits between half and the whole of its pause, whatever the dice say', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        (dice, ends) => {
          const decision = decideRestart(
            Array.from({ length: ends }, () => 0),
            0,
            dice,
          );
          const whole = 100 * 2 ** (ends - 1);
          expect(decision.action).toBe('restart');
          if (decision.action !== 'restart') return;
          expect(decision.afterMs).toBeGreaterThanOrEqual(whole / 2 - 1);
          expect(decision.afterMs).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });
});
