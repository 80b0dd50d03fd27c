/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarDayInput } from './calendarDayInput.ts';

export type ChangeCalendarYearBody = {
  /** @maxLength 32 */
  revision: string;
  /** @maxItems 366 */
  days: CalendarDayInput[];
};
