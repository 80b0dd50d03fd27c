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
