import dayjs from 'dayjs';
import { hospitalTime } from '../../ui/hospital-time.ts';

const dayOf = (at: string | Date) => dayjs(hospitalTime(at).format('YYYY-MM-DD'));
/** `YYYY-MM-DD` is a day already. */
const dayOfToday = (today: string | Date) => (typeof today === 'string' ? dayjs(today) : dayOf(today));

/** Full years of life on a day. */
export const ageOn = (birthDate: string, today: string | Date): number =>
  dayOfToday(today).diff(dayjs(birthDate), 'year');

/** Calendar days since an instant; negative when it lies ahead. */
export const daysSince = (at: string, today: string | Date): number =>
  dayOfToday(today).diff(dayOf(at), 'day');

/** Whether a moment is a day only: a sheet that names no time of day leaves midnight. */
export const isDayOnly = (at: string): boolean => hospitalTime(at).format('HH:mm:ss.SSS') === '00:00:00.000';

/** When something of a stay was: the day, with the time where one is known. */
export const dayOrTime = (at: string): string =>
  hospitalTime(at).format(isDayOnly(at) ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm');

/** A visit number as the hospital gave it; undefined for what an import put in its place: a day, or `import`. */
export const givenVisitNo = (visitNo: string): string | undefined =>
  /^\d{4}-\d\d-\d\d(-|$)|^(-|import$)/.test(visitNo) ? undefined : visitNo;

/** How a day may be typed, as patterns of dayjs; the first one is how it is shown. */
export const typedDayFormats = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

export type TypedDayProblem = 'unreadable' | 'noSuchDay' | 'ahead';

/**
 * Why what was typed into the input of a day is none that can be taken; undefined: it can, or nothing was typed.
 *
 * @param today As `YYYY-MM-DD`; the last day that can be taken.
 */
export function typedDayProblem(typed: string, today: string): TypedDayProblem | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (!parts) return 'unreadable';
  const [year, month, day] = [parts[1], parts[3], parts[4]].map(Number) as [number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day that its month does not have runs over into the next.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return 'noSuchDay';
  return date.toISOString().slice(0, 10) > today ? 'ahead' : undefined;
}
