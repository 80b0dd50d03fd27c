import { expect, test } from 'vitest';
import { isWeekend, monthDays } from './month-days.ts';

test('a month begins under its weekday and has all its days', () => {
  // 1 October 2026 is a Thursday.
  const days = monthDays(2026, 10);
  expect([days.indexOf('2026-10-01'), days.at(-1), days.length]).toEqual([3, '2026-10-31', 34]);
  expect(monthDays(2028, 2).at(-1)).toBe('2028-02-29');
});

test('Saturday and Sunday are the weekend', () => {
  expect(['2026-10-09', '2026-10-10', '2026-10-11'].map(isWeekend)).toEqual([false, true, true]);
});
