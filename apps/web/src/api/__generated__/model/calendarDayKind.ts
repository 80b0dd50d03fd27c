/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CalendarDayKind = typeof CalendarDayKind[keyof typeof CalendarDayKind];


export const CalendarDayKind = {
  holiday: 'holiday',
  workday: 'workday',
} as const;
