/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateInboundRouteBodySettingsScheduleHolidays } from './createInboundRouteBodySettingsScheduleHolidays.ts';
import type { CreateInboundRouteBodySettingsScheduleMakeUpDays } from './createInboundRouteBodySettingsScheduleMakeUpDays.ts';
import type { CreateInboundRouteBodySettingsScheduleWeekdaysItem } from './createInboundRouteBodySettingsScheduleWeekdaysItem.ts';

export type CreateInboundRouteBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', CreateInboundRouteBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: CreateInboundRouteBodySettingsScheduleHolidays;
  makeUpDays?: CreateInboundRouteBodySettingsScheduleMakeUpDays;
} | null;
