/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CalendarOverviewYearsItemSource = typeof CalendarOverviewYearsItemSource[keyof typeof CalendarOverviewYearsItemSource];


export const CalendarOverviewYearsItemSource = {
  published: 'published',
  edited: 'edited',
} as const;
