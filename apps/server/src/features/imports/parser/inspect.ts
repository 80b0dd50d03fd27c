import { type Cell, displayOf, isBlankRow } from '../rules/cells.ts';
import { findHeaderRow, suggestMapping } from '../rules/columns.ts';
import { hideNumbers, valueToShow } from '../rules/row-identity.ts';
import { FileRefused } from './file-refused.ts';
import type { Inspection } from './orders.ts';
import type { Source, SourceRow } from './rows.ts';

const SAMPLE = 5;
const LOOKED_AT = 40;
/** A heading is a name of a column, not a text. */
const LONGEST_HEADING = 60;

async function firstRows(source: Source, sheet: number): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of source.rows(sheet)) {
    rows.push(row);
    if (rows.length >= LOOKED_AT) break;
  }
  return rows;
}

/** Column letters, as a spreadsheet names them: A, B, … Z, AA. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Whoever takes a line of patients for the headings must not make their numbers the names of columns. */
function headingsOf(rows: readonly SourceRow[], headerRow: number): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const cells: readonly Cell[] = headerRow === 0 ? [] : (rows[headerRow - 1]?.cells ?? []);
  return Array.from({ length: width }, (_, column) => {
    const heading = hideNumbers(displayOf(cells[column]).trim()).slice(0, LONGEST_HEADING);
    return heading === '' ? letterOf(column) : heading;
  });
}

/** The first rows of a file: its headings, what they seem to mean, five rows with numbers masked. */
export async function inspect(source: Source, sheet: number, asked: number | undefined): Promise<Inspection> {
  if (sheet >= source.sheets.length) throw new FileRefused('broken');
  const rows = await firstRows(source, sheet);
  if (rows.every((row) => isBlankRow(row.cells))) throw new FileRefused('empty');
  const headerRow = asked ?? findHeaderRow(rows.map((row) => row.cells));
  const columns = headingsOf(rows, headerRow);
  const suggested = suggestMapping(columns);
  const sampleRows = rows
    .slice(headerRow)
    .filter((row) => !isBlankRow(row.cells))
    .slice(0, SAMPLE)
    .map((row) => columns.map((_, column) => valueToShow(suggested[column] ?? null, row.cells[column])));
  return {
    format: source.format,
    encoding: source.encoding,
    preview: { sheets: [...source.sheets], sheet, headerRow, columns, suggested, sampleRows },
  };
}
