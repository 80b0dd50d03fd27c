import type { CalendarDay } from '@suifang/contract/calendar.ts';
import chineseDays from 'chinese-days';

const DAY_MS = 86_400_000;

/**
 * The holidays and make-up workdays that the State Council announced for a year, in order; undefined when the library
 * does not know it yet. It answers "ordinary working day" for a year it has no data of, so a National Day that is no
 * holiday betrays such a year.
 */
export function publishedDays(year: number): CalendarDay[] | undefined {
  if (!namedDay(`${year}-10-01`)) return undefined;
  const count = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
  return Array.from({ length: count }, (_, index) =>
    namedDay(new Date(Date.UTC(year, 0, 1) + index * DAY_MS).toISOString().slice(0, 10)),
  ).filter((day) => day !== undefined);
}

/** Special days carry `English,中文,count` as their name; all others the name of the weekday. */
function namedDay(day: string): CalendarDay | undefined {
  const { work, name } = chineseDays.getDayDetail(day);
  const chinese = name.split(',')[1];
  return chinese === undefined ? undefined : { day, kind: work ? 'workday' : 'holiday', name: chinese };
}
