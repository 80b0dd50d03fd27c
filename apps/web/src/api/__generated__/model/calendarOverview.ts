/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarOverviewYearsItem } from './calendarOverviewYearsItem.ts';

export interface CalendarOverview {
  years: CalendarOverviewYearsItem[];
  missing: number[];
}
