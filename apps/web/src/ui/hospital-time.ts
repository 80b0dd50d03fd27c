import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** China keeps one time, eight hours ahead of UTC, and no summer time. */
const HOSPITAL_OFFSET = '+08:00';

/** A moment on the hospital's clocks, whichever zone the computer is set to. Without `at`: now. */
export const hospitalTime = (at?: string | Date): Dayjs => dayjs(at).utcOffset(HOSPITAL_OFFSET);

/** The instant, ISO 8601, at which the hospital's clocks show what somebody picked in a field. */
export const hospitalInstant = (picked: Dayjs): string =>
  picked.format(`YYYY-MM-DDTHH:mm:ss[${HOSPITAL_OFFSET}]`);
