import type { Schedule } from '@suifang/contract/campaigns/settings.ts';
import type { Db } from '../../schema.ts';
import { isOpen, readCalendar } from '../campaigns/index.ts';

/** Whether a queue is open at an instant: by its hours, with holidays and make-up workdays. No hours: always. */
export async function isOpenNow(db: Db, schedule: Schedule | null, at: Date): Promise<boolean> {
  if (schedule === null) return true;
  const calendar = await readCalendar(db);
  return isOpen({ schedule, calendar, startsAt: undefined, endsAt: undefined }, at.getTime());
}
