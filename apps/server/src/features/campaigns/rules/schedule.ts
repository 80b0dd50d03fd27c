import type { Schedule } from '@suifang/contract/campaigns/settings.ts';

/** Mainland China keeps one time, UTC+8, without daylight saving since 1992; hospital days are days of that zone. */
const UTC_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** Longest search for an open window; a schedule that opens less than once a year is treated as never. */
const HORIZON_DAYS = 400;

/** Public holidays and the working weekends that make up for them (调休), from the editable table. */
export type Calendar = Readonly<{ days: ReadonlyMap<string, 'holiday' | 'workday'> }>;

/** The limits of a campaign in time. Instants are epoch ms. */
export type Period = Readonly<{
  schedule: Schedule;
  calendar: Calendar;
  startsAt: number | undefined;
  endsAt: number | undefined;
}>;

/** The local date `YYYY-MM-DD` of an instant. */
export function localDate(instant: number): string {
  return new Date(instant + UTC_OFFSET_MS).toISOString().slice(0, 10);
}

function dayStart(instant: number): number {
  return Math.floor((instant + UTC_OFFSET_MS) / DAY_MS) * DAY_MS - UTC_OFFSET_MS;
}

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** The open spans of the local day that starts at `start`, as epoch ms, in order. */
function openSpans(period: Period, start: number): Array<readonly [number, number]> {
  const { schedule, calendar } = period;
  const isoWeekday = ((new Date(start + UTC_OFFSET_MS).getUTCDay() + 6) % 7) + 1;
  const special = calendar.days.get(localDate(start));
  if (special === 'holiday' && schedule.holidays === 'none') return [];
  const weekday =
    special === 'workday' && isoWeekday > 5 && schedule.makeUpDays === 'as-monday' ? 1 : isoWeekday;
  const windows = schedule.weekdays[String(weekday) as keyof Schedule['weekdays']] ?? [];
  return windows
    .map(
      (window) => [start + minutesOf(window.from) * 60_000, start + minutesOf(window.to) * 60_000] as const,
    )
    .toSorted((a, b) => a[0] - b[0]);
}

/**
 * The open spans from `from` on, cut by the campaign's start and end, in order and never overlapping; ends at the
 * campaign's end or after 400 days.
 */
export function* spansFrom(period: Period, from: number): Generator<readonly [number, number]> {
  const earliest = Math.max(from, period.startsAt ?? from);
  const latest = period.endsAt ?? Number.POSITIVE_INFINITY;
  let previousEnd = earliest;
  const first = dayStart(earliest);
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    for (const [opens, closes] of openSpans(period, first + day * DAY_MS)) {
      const start = Math.max(opens, previousEnd);
      const end = Math.min(closes, latest);
      if (start >= latest) return;
      if (start < end) {
        yield [start, end];
        previousEnd = end;
      }
    }
  }
}

/** Whether a call may start at `now`. */
export function isOpen(period: Period, now: number): boolean {
  const [first] = spansFrom(period, now);
  return first !== undefined && first[0] <= now;
}

/** The first instant at or after `from` at which a call may start; undefined when there is none before the end. */
export function nextOpening(period: Period, from: number): number | undefined {
  const [first] = spansFrom(period, from);
  return first?.[0];
}
