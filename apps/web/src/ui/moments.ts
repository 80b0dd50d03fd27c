import { hospitalTime } from './hospital-time.ts';

/** How a moment is told in relation to now, as a key of the words and what goes into it; `exact` when it is far. */
export type Moment =
  | Readonly<{ key: 'now' }>
  | Readonly<{ key: 'minutesAgo' | 'hoursAgo' | 'minutesAhead'; count: number }>
  | Readonly<{ key: 'yesterday' | 'today' | 'tomorrow'; time: string }>
  | Readonly<{ key: 'exact'; text: string }>;

const MINUTE_MS = 60_000;

export const exactTime = (at: string | Date): string => hospitalTime(at).format('YYYY-MM-DD HH:mm');

/** Within the hour in minutes, up to three hours back in hours, then by day, then the date. */
export function momentOf(at: string | Date, now: Date): Moment {
  const then = hospitalTime(at);
  const today = hospitalTime(now);
  const minutes = Math.trunc((now.getTime() - then.valueOf()) / MINUTE_MS);
  const time = then.format('HH:mm');
  if (minutes === 0) return { key: 'now' };
  if (minutes > 0 && minutes < 60) return { key: 'minutesAgo', count: minutes };
  if (minutes < 0 && minutes > -60) return { key: 'minutesAhead', count: -minutes };
  if (minutes > 0 && minutes < 180) return { key: 'hoursAgo', count: Math.floor(minutes / 60) };
  if (then.isSame(today, 'day')) return { key: 'today', time };
  if (then.isSame(today.subtract(1, 'day'), 'day')) return { key: 'yesterday', time };
  if (then.isSame(today.add(1, 'day'), 'day')) return { key: 'tomorrow', time };
  return { key: 'exact', text: exactTime(at) };
}

/** Whether a moment lies far enough ahead to be waited for: one that is now or past is no "until". */
export const isAhead = (at: string | Date, now: Date): boolean =>
  hospitalTime(at).valueOf() - now.getTime() >= MINUTE_MS;

export type DurationParts = Readonly<{ hours: number; minutes: number; seconds: number }>;

export function durationParts(ms: number): DurationParts {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
}
