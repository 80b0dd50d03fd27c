import type { Writable } from 'node:stream';
import Excel from 'exceljs';
import { cellText } from './cell-text.ts';

export type Cell = string | number | Date | null;
export type SheetColumn = Readonly<{ title: string; width: number }>;

/** An .xlsx file that is written while it is read: rows leave at once and are not kept. */
export interface Spreadsheet {
  /** Begins the next sheet; the one before is closed. */
  sheet(name: string, columns: readonly SheetColumn[]): void;
  row(cells: readonly Cell[]): void;
  /** Closes the file; resolves when everything has been handed to the stream. */
  end(): Promise<void>;
}

const DATE_FORMAT = 'yyyy-mm-dd hh:mm';
// The format has no time zones: what is written is read as the hospital's wall clock.
const HOSPITAL_OFFSET_MS = 8 * 3_600_000;
const HEADER = { bold: true } as const;

const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

function toValue(cell: Cell): string | number | Date | null {
  if (typeof cell === 'string') return cellText(cell);
  return cell instanceof Date ? new Date(cell.getTime() + HOSPITAL_OFFSET_MS) : cell;
}

/** Writes an .xlsx file into `out`. No cell begins a formula. */
export function writeSpreadsheet(out: Writable): Spreadsheet {
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  let open: Excel.Worksheet | undefined;
  const current = (): Excel.Worksheet => {
    if (!open) throw new Error('a row needs a sheet');
    return open;
  };
  const add = (values: Array<string | number | Date | null>): Excel.Row => current().addRow(values);
  return {
    sheet(name, columns) {
      open?.commit();
      open = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
      open.columns = columns.map(({ width }) => ({ width }));
      const header = add(columns.map(({ title }) => cellText(title)));
      header.font = HEADER;
      header.commit();
    },
    row(cells) {
      const row = add(cells.map(toValue));
      for (const [index, cell] of cells.entries()) {
        if (cell instanceof Date) row.getCell(index + 1).numFmt = DATE_FORMAT;
      }
      row.commit();
    },
    async end() {
      open?.commit();
      await book.commit();
    },
  };
}
