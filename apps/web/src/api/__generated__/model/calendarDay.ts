/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarDayKind } from './calendarDayKind.ts';

export interface CalendarDay {
  day: string;
  kind: CalendarDayKind;
  /**
     * @minLength 1
     * @maxLength 20
     */
  name: string;
}
