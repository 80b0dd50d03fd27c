import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidePacing, type PacingState } from './pacing.ts';

const free: PacingState = {
  campaign: { live: 0, concurrency: 10, callsPerSecond: 100, recentStarts: [] },
  trunk: { live: 0, maxChannels: 30, callsPerSecond: 100, recentStarts: [] },
};

describe('pacing', () => {
  test('fills the campaign up to its own limit', () => {
    expect(decidePacing(free, 0)).toMatchObject({ lines: 10, limit: 'campaign_limit' });
  });

  test('lines used by other campaigns are not available', () => {
    const state = { ...free, trunk: { ...free.trunk, live: 28 } };
    expect(decidePacing(state, 0)).toMatchObject({ lines: 2, limit: 'trunk_limit' });
  });

  test('a slow trunk of one call in two seconds waits its time', () => {
    const state = { ...free, trunk: { ...free.trunk, callsPerSecond: 0.5, recentStarts: [1000] } };
    expect(decidePacing(state, 2000)).toMatchObject({ lines: 0, retryAt: 3000 });
    expect(decidePacing(state, 3000)).toMatchObject({ lines: 1 });
  });

  test('no window of one second ever holds more starts than allowed, and the allowance is used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 300 }), (rate, tickMs) => {
        const starts: number[] = [];
        for (let now = 0; now < 10_000; now += tickMs) {
          const side = { live: 0, callsPerSecond: rate, recentStarts: starts };
          const { lines } = decidePacing(
            { campaign: { ...side, concurrency: 1000 }, trunk: { ...side, maxChannels: 1000 } },
            now,
          );
          for (let line = 0; line < lines; line += 1) starts.push(now);
        }
        for (const start of starts) {
          expect(starts.filter((other) => other >= start && other < start + 1000).length).toBeLessThanOrEqual(
            rate,
          );
        }
        expect(starts.length).toBeGreaterThanOrEqual(rate * Math.floor(10_000 / (1000 + tickMs)));
      }),
    );
  });
});
