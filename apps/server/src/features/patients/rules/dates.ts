export type DateReading =
  | Readonly<{ date: string }>
  | Readonly<{ problem: 'empty' | 'not-a-date' | 'impossible' | 'two-digit-year' }>;

const FORMS = [
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ].*)?$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日?(?: .*)?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
];

/** Day 0 of a spreadsheet's calendar; 1900 has a 29 February that never was, which day 60 stands for. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY_MS = 86_400_000;

/** Reads a date as text: 2024-03-05, 2024/3/5, 2024年3月5日, 20240305. Nothing shorter is guessed. */
export function readDate(text: string): DateReading {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { problem: 'empty' };
  if (/^\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(plain)) return { problem: 'two-digit-year' };
  for (const form of FORMS) {
    const parts = form.exec(plain)?.groups;
    if (parts) return toDate(Number(parts['y']), Number(parts['m']), Number(parts['d']));
  }
  return { problem: 'not-a-date' };
}

/** Reads a spreadsheet's serial day (ECMA-376, part 1, 18.17.4.1), as a cell holds it when it is formatted as a date. */
export function readSerialDate(serial: number, calendar: 1900 | 1904): DateReading {
  if (!Number.isFinite(serial) || serial < 1 || serial > 110_000) return { problem: 'not-a-date' };
  const day = Math.floor(serial);
  if (calendar === 1904) return { date: new Date(EPOCH_1904 + day * DAY_MS).toISOString().slice(0, 10) };
  if (day === 60) return { problem: 'impossible' };
  const shifted = day < 60 ? day + 1 : day;
  return { date: new Date(EPOCH_1900 + shifted * DAY_MS).toISOString().slice(0, 10) };
}

function toDate(year: number, month: number, day: number): DateReading {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1880 || year > 2100) return { problem: 'impossible' };
  return { date: date.toISOString().slice(0, 10) };
}
