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
