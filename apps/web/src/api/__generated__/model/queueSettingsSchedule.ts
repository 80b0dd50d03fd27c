/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QueueSettingsScheduleHolidays } from './queueSettingsScheduleHolidays.ts';
import type { QueueSettingsScheduleMakeUpDays } from './queueSettingsScheduleMakeUpDays.ts';
import type { QueueSettingsScheduleWeekdaysItem } from './queueSettingsScheduleWeekdaysItem.ts';

export type QueueSettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', QueueSettingsScheduleWeekdaysItem[]>>;
  holidays: QueueSettingsScheduleHolidays;
  makeUpDays: QueueSettingsScheduleMakeUpDays;
} | null;
