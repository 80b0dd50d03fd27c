import { z } from 'zod';

/**
 * An instant: an RFC 3339 text on the wire, a `Date` in the server. It works in both directions, so a service takes
 * and answers plain `Date`s.
 */
export const instant = z.codec(z.string().meta({ format: 'date-time' }), z.date(), {
  decode: (text, context) => {
    const date = new Date(text);
    if (/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(date.getTime())) return date;
    context.issues.push({ code: 'invalid_format', format: 'datetime', input: text });
    return z.NEVER;
  },
  encode: (date) => date.toISOString(),
});

/** A calendar day, `YYYY-MM-DD`: it has no time zone and stays text everywhere. */
export const day = z.iso.date();

/** China keeps one time, eight hours ahead of UTC: the day on the hospital's clocks. */
export const hospitalDay = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const DAY_MS = 86_400_000;

/** The first instant of a day (`YYYY-MM-DD`) on the hospital's clocks. */
export const hospitalDayStart = (of: string): Date => new Date(`${of}T00:00:00+08:00`);

/** The first instant after a day on the hospital's clocks. */
export const hospitalDayEnd = (of: string): Date => new Date(hospitalDayStart(of).getTime() + DAY_MS);
