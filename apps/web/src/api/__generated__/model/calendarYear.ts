/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarDay } from './calendarDay.ts';
import type { CalendarYearSource } from './calendarYearSource.ts';

export interface CalendarYear {
  year: number;
  source: CalendarYearSource;
  days: CalendarDay[];
  published: CalendarDay[] | null;
  revision: string;
}
