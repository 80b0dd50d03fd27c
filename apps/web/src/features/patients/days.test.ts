import { expect, test } from 'vitest';
import { ageOn, daysSince } from './days.ts';

test('somebody is a year older on the birthday, not before', () => {
  expect(ageOn('1958-11-23', new Date('2026-11-22T23:00:00+08:00'))).toBe(67);
  expect(ageOn('1958-11-23', new Date('2026-11-23T00:30:00+08:00'))).toBe(68);
});

test('days after discharge are counted by the calendar, not by hours', () => {
  expect(
    daysSince(new Date('2026-11-20T23:50:00+08:00').toISOString(), new Date('2026-11-23T00:10:00+08:00')),
  ).toBe(3);
  expect(
    daysSince(new Date('2026-11-25T08:00:00+08:00').toISOString(), new Date('2026-11-23T09:00:00+08:00')),
  ).toBe(-2);
});
