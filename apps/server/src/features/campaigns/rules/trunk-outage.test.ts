import { describe, expect, test } from 'vitest';
import { afterRefusal, legsThrough, type Outage } from './trunk-outage.ts';

const tried = (times: number): Outage => {
  let outage = afterRefusal(undefined, 0);
  for (let index = 1; index < times; index += 1) outage = afterRefusal(outage, outage.until);
  return outage;
};

describe('a trunk on which the switch refuses legs', () => {
  test('is left alone for a while that doubles up to five minutes', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((times) => {
      const before = times === 1 ? 0 : tried(times - 1).until;
      return (tried(times).until - before) / 1000;
    });
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('counts legs that were already on their way as the same try', () => {
    const outage = afterRefusal(undefined, 1000);
    expect(afterRefusal(outage, 1200)).toEqual(outage);
  });

  test('remembers when it began', () => {
    expect(tried(5).since).toBe(0);
  });

  test('lets nobody through, then one who finds out, then all', () => {
    const outage = afterRefusal(undefined, 0);
    expect(legsThrough(outage, 0, outage.until - 1)).toBe(0);
    expect(legsThrough(outage, 0, outage.until)).toBe(1);
    expect(legsThrough(outage, 1, outage.until)).toBe(0);
    expect(legsThrough(undefined, 1, outage.until)).toBe(Number.POSITIVE_INFINITY);
  });
});
