import { isIsoDate } from '../calendar.ts';
import { digitWord, tensWord } from './numbers.ts';

const months = Array.from({ length: 12 }, (_, index) => `${tensWord(index + 1)}月`);
const days = Array.from({ length: 31 }, (_, index) => `${tensWord(index + 1)}号`);

function yearPieces(year: string): string[] {
  const words = Array.from(year, (digit) => digitWord(Number(digit)));
  return [`${words[0] ?? ''}${words[1] ?? ''}`, `${words[2] ?? ''}${words[3] ?? ''}年`];
}

/**
 * A calendar day in pieces: `2026-10-03` → 十月 三号, or with the year 二零 二六年 十月 三号. Joined they are the text.
 * Throws a RangeError for a day that does not exist.
 */
export function sayDate(date: string, options: { year?: boolean } = {}): string[] {
  if (!isIsoDate(date)) throw new RangeError('not a calendar day');
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const monthAndDay = [months[month - 1] ?? '', days[day - 1] ?? ''];
  return options.year ? [...yearPieces(date.slice(0, 4)), ...monthAndDay] : monthAndDay;
}

/** Every piece `sayDate` uses for years within the two given: what to render before the call. */
export function datePieces(firstYear: number, lastYear: number): string[] {
  const pieces = new Set([...months, ...days]);
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const piece of yearPieces(String(year).padStart(4, '0'))) pieces.add(piece);
  }
  return [...pieces];
}

const partsOfDay = [
  [6, '凌晨'],
  [9, '早上'],
  [12, '上午'],
  [13, '中午'],
  [18, '下午'],
  [24, '晚上'],
] as const;

function hourPiece(hour: number): string {
  const part = partsOfDay.find(([end]) => hour < end)?.[1] ?? '';
  const onClock = hour === 0 ? 0 : hour > 12 ? hour - 12 : hour;
  return `${part}${onClock === 0 ? '零' : onClock === 2 ? '两' : tensWord(onClock)}点`;
}

function minutePiece(minute: number): string {
  if (minute === 30) return '半';
  if (minute === 15) return '一刻';
  return `${minute < 10 ? '零' : ''}${tensWord(minute)}分`;
}

/**
 * A time of day in pieces: `09:30` → 上午九点 半, `14:05` → 下午两点 零五分. Joined they are the text.
 * Throws a RangeError when it is not `HH:MM`.
 */
export function sayTime(time: string): string[] {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError('not a time of day');
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return minute === 0 ? [hourPiece(hour)] : [hourPiece(hour), minutePiece(minute)];
}

/** Every piece `sayTime` uses: what to render before the call. */
export function timePieces(): string[] {
  const hours = Array.from({ length: 24 }, (_, hour) => hourPiece(hour));
  return [...hours, ...Array.from({ length: 59 }, (_, index) => minutePiece(index + 1))];
}
