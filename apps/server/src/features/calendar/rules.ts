import type { CalendarDay } from '@suifang/contract/calendar.ts';
import type { ErrorText } from '@suifang/contract/errors.ts';

/** Mainland China keeps one time, UTC+8. */
const UTC_OFFSET_MS = 8 * 3_600_000;
const SOON_MS = 60 * 86_400_000;

const yearOf = (instant: number): number => new Date(instant + UTC_OFFSET_MS).getUTCFullYear();

/** Until when (epoch ms) the calendar is needed: for the next 60 days, and to the end of every running campaign. */
export function neededUntil(now: number, campaignEnds: readonly number[]): number {
  return Math.max(now + SOON_MS, ...campaignEnds);
}

/** The years from one instant (epoch ms) to another for which there is no calendar. */
export function missingYears(known: ReadonlySet<number>, from: number, to: number): number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter((year) => !known.has(year));
}

/** What is wrong with the days of a year, by row. */
export function dayProblems(
  year: number,
  days: readonly CalendarDay[],
): { path: string; message: ErrorText }[] {
  const seen = new Set<string>();
  return days.flatMap(({ day, kind }, index) => {
    const isRepeated = seen.has(day);
    seen.add(day);
    const problem = (zh: string, en: string) => [{ path: `days.${index}.day`, message: { zh, en } }];
    if (!day.startsWith(`${year}-`)) return problem(`不是 ${year} 年的日期`, `Not a day of ${year}`);
    if (isRepeated) return problem('这一天已经有了', 'This day is listed already');
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (kind === 'workday' && weekday !== 0 && weekday !== 6) {
      return problem('调休上班只能是周六或周日', 'Only a Saturday or Sunday can be a make-up workday');
    }
    return [];
  });
}
