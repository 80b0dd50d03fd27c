import { wholeOfScientific } from '../../patients/index.ts';

/** One cell as a sheet holds it. A text file has texts only. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Where a row comes from decides how a bare number in a date column is read. */
export type SheetKind = Readonly<{ isText: boolean; is1904: boolean }>;

export type CellText = Readonly<
  | {
      ok: true;
      text: string;
      /** The sheet wrote it in scientific notation, with every digit. */
      isRestored?: true;
    }
  | { ok: false; problem: 'scientific' | 'rounded' }
>;

const PLACEHOLDERS = new Set([
  '无',
  '没有',
  '不详',
  '未知',
  '空',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  'na',
  'null',
  'none',
  'nil',
]);

/** The largest number of which a spreadsheet keeps every digit. */
const FIFTEEN_DIGITS = 999_999_999_999_999;

/**
 * A cell as text, without the apostrophe by which sheets mark text. A number that the sheet has rounded is no text any
 * more: its last digits are gone.
 */
export function textOf(cell: Cell): CellText {
  if (cell === null || cell === undefined) return { ok: true, text: '' };
  if (cell instanceof Date) return { ok: true, text: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'number') {
    return Math.abs(cell) > FIFTEEN_DIGITS
      ? { ok: false, problem: 'rounded' }
      : { ok: true, text: String(cell) };
  }
  const text = String(cell)
    .replaceAll('\u{feff}', '')
    .trim()
    .replace(/^'(?=[=+\-@'\t\r\d])/, '')
    .trim();
  const whole = wholeOfScientific(text);
  if (whole !== undefined) return { ok: true, text: whole, isRestored: true };
  if (/^[+-]?\d(\.\d+)?[eE]\+?\d{1,2}$/.test(text)) return { ok: false, problem: 'scientific' };
  return { ok: true, text };
}

const FORMULA_ERROR = /#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;

/** The error of a spreadsheet that a cell shows instead of a value, alone or within a text, as `#N/A`; undefined: none. */
export function formulaErrorIn(cell: Cell): string | undefined {
  return typeof cell === 'string' ? FORMULA_ERROR.exec(cell.normalize('NFKC'))?.[0].toUpperCase() : undefined;
}

/** Written so that the workbook of errors, uploaded as it is, says again that the cell has no value. */
const NO_VALUE = '#NOVALUE!';

/** A cell that holds a formula and no value: a program wrote it, and no spreadsheet has calculated it. */
export const unvaluedFormula = (formula: string): string => `${NO_VALUE} =${formula === '' ? '…' : formula}`;

/** The formula, as `=A2&B2`, of a cell that was written by `unvaluedFormula`; undefined: another cell. */
export function unvaluedFormulaIn(cell: Cell): string | undefined {
  return typeof cell === 'string' && cell.startsWith(NO_VALUE)
    ? cell.slice(NO_VALUE.length).trim()
    : undefined;
}

/** Whether a text only says that there is nothing. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDERS.has(text.toLowerCase());

/** The cell as people see it, for a sample and for the workbook of errors. */
export function displayOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const text = Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
  }
  return String(cell);
}

export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => displayOf(cell).trim() === '');
