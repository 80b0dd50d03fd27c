import type { Schedule, Window } from '@suifang/contract/campaigns/settings.ts';

/** The words of the days, ISO: 1 is Monday. */
export const weekdayNames = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
} as const;

const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Whether both ends are times of a day and the first comes before the second. */
export function isWindow({ from, to }: Window): boolean {
  return time.test(from) && time.test(to) && from < to;
}

/** What is wrong with a week: a span that is none, spans that overlap, or no span at all. */
export function weekProblem(weekdays: Schedule['weekdays']): 'wrong' | 'overlap' | 'empty' | undefined {
  const week = Object.values(weekdays);
  if (week.some((windows) => windows.some((window) => !isWindow(window)))) return 'wrong';
  if (week.every((windows) => windows.length === 0)) return 'empty';
  const overlaps = week.some((windows) => {
    const sorted = windows.toSorted((a, b) => a.from.localeCompare(b.from));
    return sorted.some((window, index) => window.from < (sorted[index - 1]?.to ?? ''));
  });
  return overlaps ? 'overlap' : undefined;
}
