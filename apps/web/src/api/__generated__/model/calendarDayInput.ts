/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CalendarDayInputKind } from './calendarDayInputKind.ts';

export interface CalendarDayInput {
  day: string;
  kind: CalendarDayInputKind;
  /**
     * @minLength 1
     * @maxLength 20
     */
  name: string;
}
