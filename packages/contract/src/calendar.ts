import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';
import { day } from './time.ts';

export const calendarErrors = {
  'calendar.day-wrong': {
    status: 400,
    zh: '有的日期不对，请检查标出的行',
    en: 'Some days are not right; check the rows marked',
  },
} as const satisfies Record<string, ErrorEntry>;

/** `holiday` 放假; `workday` 调休上班: a Saturday or Sunday that makes up for a holiday. */
export const calendarKinds = ['holiday', 'workday'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

export const calendarDay = z
  .object({ day, kind: z.enum(calendarKinds), name: z.string().trim().min(1).max(20) })
  .meta({ id: 'CalendarDay' });
export type CalendarDay = z.output<typeof calendarDay>;

/** `published`: as the State Council announced it. `edited`: somebody of the hospital changed or entered it. */
export const calendarSources = ['published', 'edited'] as const;
export type CalendarSource = (typeof calendarSources)[number];

export const calendarOverview = z
  .object({
    years: z.array(
      z.object({ year: z.number().int(), source: z.enum(calendarSources), days: z.number().int() }),
    ),
    /** Years that are needed (within 60 days, or by a running campaign) and have no calendar. */
    missing: z.array(z.number().int()),
  })
  .meta({ id: 'CalendarOverview' });
export type CalendarOverview = z.output<typeof calendarOverview>;

export const calendarYear = z
  .object({
    year: z.number().int(),
    /** Null: nobody has entered this year. */
    source: z.enum(calendarSources).nullable(),
    days: z.array(calendarDay),
    /** What was announced for the year; null when this version does not know it. */
    published: z.array(calendarDay).nullable(),
    revision: z.string(),
  })
  .meta({ id: 'CalendarYear' });
export type CalendarYear = z.output<typeof calendarYear>;

export const calendarChange = z.object({
  /** Of the year that the person was looking at. */
  revision: z.string().max(32),
  days: z.array(calendarDay).max(366),
});
