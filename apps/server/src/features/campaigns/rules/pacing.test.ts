import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidePacing, nextSlotAt, type Side, takeSlot } from './pacing.ts';

const side = (more: Partial<Side>): Side => ({
  most: 30,
  live: 0,
  claimed: 0,
  callsPerSecond: 100,
  lastSlot: undefined,
  ...more,
});
const free = { campaign: side({ most: 10 }), trunk: side({}) };

describe('pacing', () => {
  test('fills the campaign up to its own limit', () => {
    expect(decidePacing(free, 0)).toEqual({ lines: 10, limit: 'campaign_limit', retryAt: undefined });
  });

  test('lines used by other campaigns are not available', () => {
    const state = { ...free, trunk: side({ live: 28 }) };
    expect(decidePacing(state, 0)).toEqual({ lines: 2, limit: 'trunk_limit', retryAt: undefined });
  });

  test('claims no more than can leave within a second, and looks again while they leave', () => {
    const slow = { campaign: side({ most: 100 }), trunk: side({ most: 100, callsPerSecond: 5, claimed: 2 }) };
    expect(decidePacing(slow, 0)).toEqual({ lines: 3, limit: 'trunk_limit', retryAt: 500 });
  });

  test('a slow trunk of one call in two seconds has nobody claimed long before the slot', () => {
    const state = { ...free, trunk: side({ callsPerSecond: 0.5, lastSlot: 1000 }) };
    const { lines, retryAt } = decidePacing(state, 1500);
    expect([lines, retryAt]).toEqual([0, 2058]);
    expect(decidePacing(state, 2058).lines).toBe(1);
  });

  test('whatever a timer and a commit take, no second holds more dials than the limit, and 97 % of it is used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer(), (rate, seed) => {
        let chance = seed >>> 0;
        const upTo = (most: number) => {
          chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
          return chance % (most + 1);
        };
        const onTheWire: number[] = [];
        let lastSlot: number | undefined;
        let now = 0;
        while (now < 60_000) {
          // A timer fires at a whole millisecond, up to 8 ms late; the commit takes up to 20 ms.
          now = Math.max(now, Math.ceil(nextSlotAt(lastSlot, rate))) + upTo(8);
          lastSlot = takeSlot(lastSlot, rate, now);
          onTheWire.push(now + upTo(20));
        }
        onTheWire.sort((a, b) => a - b);
        const fullAgain = onTheWire.slice(rate).map((at, index) => at - (onTheWire[index] ?? at));
        expect(Math.min(...fullAgain)).toBeGreaterThanOrEqual(1000);
        expect(onTheWire.length).toBeGreaterThanOrEqual(Math.floor(rate * 60 * 0.97));
      }),
    );
  });
});
