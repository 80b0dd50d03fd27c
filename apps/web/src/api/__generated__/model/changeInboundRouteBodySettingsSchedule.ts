/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeInboundRouteBodySettingsScheduleHolidays } from './changeInboundRouteBodySettingsScheduleHolidays.ts';
import type { ChangeInboundRouteBodySettingsScheduleMakeUpDays } from './changeInboundRouteBodySettingsScheduleMakeUpDays.ts';
import type { ChangeInboundRouteBodySettingsScheduleWeekdaysItem } from './changeInboundRouteBodySettingsScheduleWeekdaysItem.ts';

export type ChangeInboundRouteBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', ChangeInboundRouteBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: ChangeInboundRouteBodySettingsScheduleHolidays;
  makeUpDays?: ChangeInboundRouteBodySettingsScheduleMakeUpDays;
} | null;
