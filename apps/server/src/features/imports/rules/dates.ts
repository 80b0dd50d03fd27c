import { isCalendarDay } from '../../patients/index.ts';
import type { Cell, SheetKind } from './cells.ts';

export type DateProblem =
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'date-impossible'
  | 'date-long-ago'
  | 'date-far-off';

/** A day, and the instant it stands for in a hospital at UTC+8. `isSerial`: a plain number was taken for a day. */
export type DateReading =
  | Readonly<{ ok: true; day: string; at: Date; isSerial?: true }>
  | Readonly<{ ok: false; problem: DateProblem }>;

const EARLIEST_YEAR = 1880;
const LATEST_YEAR = 2100;
const DAY_MS = 86_400_000;

const wrong = (problem: DateProblem): DateReading => ({ ok: false, problem });

type Parts = Readonly<{
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}>;

const two = (value: number) => String(value).padStart(2, '0');

function fromParts({ year, month, day, hour = 0, minute = 0, second = 0 }: Parts): DateReading {
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59)
    return wrong('date-impossible');
  if (year < EARLIEST_YEAR) return wrong('date-long-ago');
  if (year > LATEST_YEAR) return wrong('date-far-off');
  const text = `${year}-${two(month)}-${two(day)}`;
  return { ok: true, day: text, at: new Date(`${text}T${two(hour)}:${two(minute)}:${two(second)}+08:00`) };
}

/**
 * The day of a spreadsheet's serial number. In the 1900 system day 60 is the 29 February 1900 that never was, so days
 * before it are one further on; the 1904 system counts from 1 January 1904.
 */
export function fromSerial(serial: number, is1904: boolean): DateReading {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 73_051 || (!is1904 && Math.floor(serial) === 60)) {
    return wrong('date-impossible');
  }
  const start = is1904 ? Date.UTC(1904, 0, 1) : serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  // A sheet's time is a fraction of a day; its rounding must not move a minute.
  return fromUtc(new Date(start + Math.round((serial * DAY_MS) / 1000) * 1000));
}

/** Sheets know no time zone: their wall time comes as if it were UTC. */
function fromUtc(date: Date): DateReading {
  if (Number.isNaN(date.getTime())) return wrong('date-unreadable');
  return fromParts({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  });
}

const WRITTEN =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2}))?(?:\.\d+)?秒?分?)?$/;
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/;
/** 3/5/2024, 05-03-24: which is the day depends on who wrote it. */
const AMBIGUOUS = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

function readText(text: string): DateReading {
  if (WITH_ZONE.test(text)) return fromUtc(new Date(new Date(text).getTime() + 8 * 3_600_000));
  const match = WRITTEN.exec(text) ?? COMPACT.exec(text);
  if (!match) return wrong(AMBIGUOUS.test(text) ? 'date-ambiguous' : 'date-unreadable');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return fromParts({ year, month, day, hour, minute, second });
}

/**
 * Reads a date as sheets and hospital systems write it: a date cell, a serial number of a spreadsheet, `2024-3-5`,
 * `2024/3/5`, `2024年3月5日`, `20240305`, each with or without a time. What can be read in two ways is refused.
 */
export function readDate(cell: Exclude<Cell, boolean | null | undefined>, sheet: SheetKind): DateReading {
  if (cell instanceof Date) return fromUtc(cell);
  const text = String(cell).normalize('NFKC').trim();
  const isSerial = typeof cell === 'number' && cell < 100_000;
  if (!isSerial || sheet.isText) return readText(text);
  const reading = fromSerial(cell, sheet.is1904);
  return reading.ok ? { ...reading, isSerial: true } : reading;
}
