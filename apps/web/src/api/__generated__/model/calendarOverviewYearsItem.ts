/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarOverviewYearsItemSource } from './calendarOverviewYearsItemSource.ts';

export type CalendarOverviewYearsItem = {
  year: number;
  source: CalendarOverviewYearsItemSource;
  days: number;
};
