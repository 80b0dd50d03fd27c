/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeQueueBodySettingsScheduleHolidays } from './changeQueueBodySettingsScheduleHolidays.ts';
import type { ChangeQueueBodySettingsScheduleMakeUpDays } from './changeQueueBodySettingsScheduleMakeUpDays.ts';
import type { ChangeQueueBodySettingsScheduleWeekdaysItem } from './changeQueueBodySettingsScheduleWeekdaysItem.ts';

export type ChangeQueueBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', ChangeQueueBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: ChangeQueueBodySettingsScheduleHolidays;
  makeUpDays?: ChangeQueueBodySettingsScheduleMakeUpDays;
} | null;
