import { expect, test } from 'vitest';
import { durationParts, isAhead, momentOf } from './moments.ts';

const now = new Date('2026-11-23T14:05:00+08:00');
const at = (day: number, hour: number, minute: number, second = 0) =>
  momentOf(new Date(Date.UTC(2026, 10, day, hour - 8, minute, second)), now);

test('moments are told as people tell them', () => {
  expect(at(23, 14, 4, 30)).toEqual({ key: 'now' });
  expect(at(23, 14, 5, 20)).toEqual({ key: 'now' });
  expect(at(23, 13, 40)).toEqual({ key: 'minutesAgo', count: 25 });
  expect(at(23, 14, 15)).toEqual({ key: 'minutesAhead', count: 10 });
  expect(at(23, 12, 0)).toEqual({ key: 'hoursAgo', count: 2 });
  expect(at(23, 8, 0)).toEqual({ key: 'today', time: '08:00' });
  expect(at(23, 18, 0)).toEqual({ key: 'today', time: '18:00' });
  expect(at(22, 23, 59)).toEqual({ key: 'yesterday', time: '23:59' });
  expect(at(24, 9, 30)).toEqual({ key: 'tomorrow', time: '09:30' });
  expect(at(2, 9, 30)).toEqual({ key: 'exact', text: '2026-11-02 09:30' });
});

test('nobody waits until a moment that is now or past', () => {
  const ahead = (ms: number) => isAhead(new Date(now.getTime() + ms), now);
  expect([-3_600_000, 0, 59_000, 60_000, 86_400_000].map(ahead)).toEqual([false, false, false, true, true]);
});

test('lengths of time are cut into hours, minutes and seconds', () => {
  expect(durationParts(200_000)).toEqual({ hours: 0, minutes: 3, seconds: 20 });
  expect(durationParts(3_660_400)).toEqual({ hours: 1, minutes: 1, seconds: 0 });
  expect(durationParts(-5)).toEqual({ hours: 0, minutes: 0, seconds: 0 });
});
