/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { InboundRouteSettingsScheduleHolidays } from './inboundRouteSettingsScheduleHolidays.ts';
import type { InboundRouteSettingsScheduleMakeUpDays } from './inboundRouteSettingsScheduleMakeUpDays.ts';
import type { InboundRouteSettingsScheduleWeekdaysItem } from './inboundRouteSettingsScheduleWeekdaysItem.ts';

export type InboundRouteSettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', InboundRouteSettingsScheduleWeekdaysItem[]>>;
  holidays: InboundRouteSettingsScheduleHolidays;
  makeUpDays: InboundRouteSettingsScheduleMakeUpDays;
} | null;
