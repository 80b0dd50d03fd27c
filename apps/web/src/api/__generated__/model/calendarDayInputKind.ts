/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CalendarDayInputKind = typeof CalendarDayInputKind[keyof typeof CalendarDayInputKind];


export const CalendarDayInputKind = {
  holiday: 'holiday',
  workday: 'workday',
} as const;
