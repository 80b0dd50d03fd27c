import { createVirtualClock } from '@suifang/simulator/memory/virtual-clock.ts';
import { describe, expect, test } from 'vitest';
import { createDialGate } from './gate.ts';

/** Dials of some campaigns that all want to leave at once; answers when each left. */
function leave(dials: ReadonlyArray<readonly [campaign: string, rate: number]>, trunkRate: number) {
  const clock = createVirtualClock(0);
  const gate = createDialGate({ clock, timers: clock });
  const left: Array<readonly [string, number]> = [];
  for (const [id, callsPerSecond] of dials) {
    gate.enter({
      campaign: { id, callsPerSecond },
      trunk: { id: 'trunk', callsPerSecond: trunkRate },
      go: () => left.push([id, clock.now().getTime()]),
    });
  }
  while (clock.advance(3_600_000));
  return left;
}
const many = (campaign: string, rate: number, count: number) =>
  Array.from({ length: count }, () => [campaign, rate] as const);
const busiestSecond = (times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

describe('the gate before the dial', () => {
  test('lets a crowd through one by one, never more within a second than the trunk may', () => {
    const times = leave(many('a', 100, 600), 50).map(([, at]) => at);
    expect(busiestSecond(times)).toBeLessThanOrEqual(50);
    expect(times.at(-1)).toBeLessThanOrEqual((600 / 50 / 0.97) * 1000);
  });

  test('two campaigns share the trunk, and a slow one holds nobody up', () => {
    const left = leave([...many('slow', 1, 10), ...many('quick', 100, 400)], 40);
    const of = (campaign: string) => left.filter(([id]) => id === campaign).map(([, at]) => at);
    expect(busiestSecond(of('slow'))).toBe(1);
    expect(busiestSecond(left.map(([, at]) => at))).toBeLessThanOrEqual(40);
    expect(of('quick').at(-1)).toBeLessThanOrEqual((410 / 40 / 0.97) * 1000);
    expect(of('slow')).toHaveLength(10);
  });

  test.each([-3_600_000, 3_600_000])('the clock is set by %s ms: dials leave as they would have', (byMs) => {
    const clock = createVirtualClock(3_600_000);
    const gate = createDialGate({ clock, timers: clock });
    const left: number[] = [];
    const enter = () =>
      gate.enter({
        campaign: { id: 'a', callsPerSecond: 1 },
        trunk: { id: 'trunk', callsPerSecond: 50 },
        go: () => left.push(clock.monotonicMs()),
      });
    enter();
    enter();
    clock.set(byMs);
    enter();
    while (clock.advance(Number.POSITIVE_INFINITY));
    expect(left).toHaveLength(3);
    expect(left.map((at, index) => Math.round((at - (left[index - 1] ?? at)) / 100))).toEqual([0, 10, 10]);
    expect(Math.abs((gate.lastSlot('a') ?? 0) - clock.now().getTime())).toBeLessThan(1_000);
  });
});
