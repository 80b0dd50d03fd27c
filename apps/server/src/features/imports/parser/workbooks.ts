import { EncryptedFileError, readXls, streamXlsxRows } from 'hucre';
import { type Cell, type SheetKind, unvaluedFormula } from '../rules/cells.ts';
import { FileRefused } from './file-refused.ts';
import { limits } from './limits.ts';
import type { SourceRow } from './rows.ts';
import { formulasWithoutValue, type UnvaluedRow } from './unvalued-formulas.ts';

function refusal(error: unknown): Error {
  if (error instanceof FileRefused) return error;
  return new FileRefused(error instanceof EncryptedFileError ? 'encrypted' : 'broken', error);
}

function checked(number: number, values: readonly unknown[], count: number): SourceRow {
  if (values.length > limits.columns) {
    // Formatting far to the right makes wide rows of nothing; only cells that hold something count.
    const last = values.findLastIndex((value) => value !== null && value !== undefined && value !== '');
    if (last >= limits.columns) throw new FileRefused('too-many-columns');
  }
  if (count > limits.workbookRows) throw new FileRefused('too-many-rows');
  return { number, cells: values.slice(0, limits.columns) as Cell[] };
}

/** The library answers such cells like blank ones (or `false`, or the first text of all); they are neither. */
function withUnvalued(values: readonly unknown[], unvalued: UnvaluedRow): unknown[] {
  const told = [...values];
  for (const [column, formula] of unvalued.formulas) told[column] = unvaluedFormula(formula);
  return told;
}

/** The rows of one sheet of an .xlsx, one at a time. Throws `FileRefused`. */
export async function* readXlsxRows(bytes: Buffer, sheet: number): AsyncGenerator<SourceRow> {
  let count = 0;
  let expected = 0;
  const unvalued = formulasWithoutValue(bytes, sheet);
  try {
    let next = await unvalued.next();
    for await (const row of streamXlsxRows(bytes, { sheet })) {
      count += 1;
      // Rows that hold nothing are not in the file; people count them all the same.
      for (; expected < row.index && row.index - expected <= limits.workbookRows; expected += 1) {
        yield { number: expected + 1, cells: [] };
      }
      expected = row.index + 1;
      const here = next.value?.place === count ? next.value : undefined;
      yield checked(row.index + 1, here ? withUnvalued(row.values, here) : row.values, expected);
      if (here) next = await unvalued.next();
    }
  } catch (error) {
    throw refusal(error);
  } finally {
    await unvalued.return(undefined);
  }
}

/** An .xls, which can only be read whole. Throws `FileRefused`. */
export async function readXlsRows(
  bytes: Buffer,
): Promise<Readonly<{ sheets: string[]; kind: SheetKind; rows(sheet: number): AsyncGenerator<SourceRow> }>> {
  try {
    const workbook = await readXls(bytes);
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    if (sheets.length === 0) throw new FileRefused('broken');
    return {
      sheets,
      kind: { isText: false, is1904: workbook.dateSystem === '1904' },
      async *rows(sheet) {
        const rows = workbook.sheets[sheet]?.rows ?? [];
        for (const [index, values] of rows.entries()) yield checked(index + 1, values, index + 1);
      },
    };
  } catch (error) {
    throw refusal(error);
  }
}
