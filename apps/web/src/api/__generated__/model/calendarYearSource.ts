/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CalendarYearSource = typeof CalendarYearSource[keyof typeof CalendarYearSource] | null;


export const CalendarYearSource = {
  published: 'published',
  edited: 'edited',
} as const;
