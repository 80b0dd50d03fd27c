import {
  type Schedule,
  Schedule as ScheduleSchema,
  type Window,
} from '@suifang/contract/campaigns/settings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, localDate, nextOpening, type Period, spansFrom } from './schedule.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const noCalendar = { days: new Map<string, 'holiday' | 'workday'>() };
const workdays = (...windows: Window[]): Schedule => ({
  weekdays: Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, windows])),
  holidays: 'none',
  makeUpDays: 'as-monday',
});
const period = (schedule: Schedule, more: Partial<Period> = {}): Period => ({
  schedule,
  calendar: noCalendar,
  startsAt: undefined,
  endsAt: undefined,
  ...more,
});

describe('permitted hours', () => {
  const schedule = workdays({ from: '08:30', to: '11:30' }, { from: '14:30', to: '20:00' });

  test('several windows a day, closed at noon and at the closing minute itself', () => {
    expect(isOpen(period(schedule), at('2026-11-23T08:30:00'))).toBe(true);
    expect(isOpen(period(schedule), at('2026-11-23T11:29:59'))).toBe(true);
    expect(isOpen(period(schedule), at('2026-11-23T11:30:00'))).toBe(false);
    expect(nextOpening(period(schedule), at('2026-11-23T11:30:00'))).toBe(at('2026-11-23T14:30:00'));
  });

  test('after Friday evening comes Monday morning', () => {
    expect(nextOpening(period(schedule), at('2026-11-27T20:00:00'))).toBe(at('2026-11-30T08:30:00'));
  });

  test('a public holiday is closed, and the working Sunday that makes up for it is open like a Monday', () => {
    const calendar = {
      days: new Map<string, 'holiday' | 'workday'>([
        ['2026-10-01', 'holiday'],
        ['2026-09-27', 'workday'],
      ]),
    };
    expect(isOpen(period(schedule, { calendar }), at('2026-10-01T10:00:00'))).toBe(false);
    expect(isOpen(period(schedule, { calendar }), at('2026-09-27T10:00:00'))).toBe(true);
    expect(isOpen(period(schedule), at('2026-09-27T10:00:00'))).toBe(false);
  });

  test('nothing opens before the start or after the end of the campaign', () => {
    const limits = { startsAt: at('2026-11-24T10:00:00'), endsAt: at('2026-11-24T11:00:00') };
    expect(nextOpening(period(schedule, limits), at('2026-11-23T09:00:00'))).toBe(limits.startsAt);
    expect(nextOpening(period(schedule, limits), at('2026-11-24T11:00:00'))).toBeUndefined();
  });

  test('a window that does not end after it begins is refused', () => {
    expect(ScheduleSchema.safeParse(workdays({ from: '12:00', to: '12:00' })).success).toBe(false);
  });

  test('whatever the schedule, spans are in order, apart, inside the campaign and inside a window of their day', () => {
    const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const window = fc.tuple(time, time).filter(([a, b]) => a !== b);
    const text = (m: number) =>
      `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.array(window, { maxLength: 4 }),
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        fc.integer({ min: 1, max: 20 * 86_400_000 }),
        (windows, offset, length) => {
          const schedule = workdays(
            ...windows.map(([a, b]) => ({ from: text(Math.min(a, b)), to: text(Math.max(a, b)) })),
          );
          const from = at('2026-01-01T00:00:00') + offset;
          const limits = period(schedule, { startsAt: from, endsAt: from + length });
          let previous = from;
          for (const [opens, closes] of spansFrom(limits, from)) {
            expect(opens).toBeGreaterThanOrEqual(previous);
            expect(closes).toBeGreaterThan(opens);
            expect(closes).toBeLessThanOrEqual(from + length);
            expect(localDate(opens)).toBe(localDate(closes - 1));
            previous = closes;
          }
        },
      ),
    );
  });
});
