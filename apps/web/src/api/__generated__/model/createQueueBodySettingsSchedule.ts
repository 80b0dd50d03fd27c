/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateQueueBodySettingsScheduleHolidays } from './createQueueBodySettingsScheduleHolidays.ts';
import type { CreateQueueBodySettingsScheduleMakeUpDays } from './createQueueBodySettingsScheduleMakeUpDays.ts';
import type { CreateQueueBodySettingsScheduleWeekdaysItem } from './createQueueBodySettingsScheduleWeekdaysItem.ts';

export type CreateQueueBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', CreateQueueBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: CreateQueueBodySettingsScheduleHolidays;
  makeUpDays?: CreateQueueBodySettingsScheduleMakeUpDays;
} | null;
