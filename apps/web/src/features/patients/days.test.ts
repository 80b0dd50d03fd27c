import { expect, test } from 'vitest';
import { ageOn, dayOrTime, daysSince, givenVisitNo, typedDayProblem } from './days.ts';

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

test('a day without a time of day is told as a day', () => {
  expect(dayOrTime('2026-09-30T16:00:00.000Z')).toBe('2026-10-01');
  expect(dayOrTime('2026-10-01T00:05:00.000Z')).toBe('2026-10-01 08:05');
});

test('what an import put in place of a visit number is no visit number', () => {
  const stored = ['2026-10-01', '2026-10-01-2', 'import', 'ZY20261001', '20261001-3'];
  expect(stored.map(givenVisitNo)).toEqual([undefined, undefined, undefined, 'ZY20261001', '20261001-3']);
});

test.each([
  ['1990-02-28', undefined],
  ['1990/2/3', undefined],
  ['19900203', undefined],
  ['', undefined],
  ['2000-02-29', undefined],
  ['1990-02-30', 'noSuchDay'],
  ['1900-02-29', 'noSuchDay'],
  ['19901301', 'noSuchDay'],
  ['1990-00-10', 'noSuchDay'],
  ['2026-11-29', 'ahead'],
  ['九零年', 'unreadable'],
  ['1990-02', 'unreadable'],
  ['1990-2/3', 'unreadable'],
])('a birthday typed as “%s”: %s', (typed, problem) =>
  expect(typedDayProblem(typed, '2026-11-28')).toBe(problem),
);
