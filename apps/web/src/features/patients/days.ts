import dayjs from 'dayjs';

/** Full years of life on a day. */
export const ageOn = (birthDate: string, today: string | Date): number =>
  dayjs(today).diff(dayjs(birthDate), 'year');

/** Calendar days since an instant; negative when it lies ahead. */
export const daysSince = (at: string, today: string | Date): number =>
  dayjs(today).startOf('day').diff(dayjs(at).startOf('day'), 'day');
