import type { Cell, SheetKind } from '../rules/cells.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import { openSealed } from '../../../platform/crypto/sealed-file.ts';
import { delimiterOf, encodingOf, type FileFormat, formatOf, type TextEncoding } from './detect.ts';
import { FileRefused } from './file-refused.ts';
import { limits } from './limits.ts';
import { examineWorkbook } from './zip-guard.ts';

/** One row of the file. `number` is 1-based and what people see in their spreadsheet. */
export type SourceRow = Readonly<{ number: number; cells: readonly Cell[] }>;

/** An uploaded file, opened: what it is, and its rows as often as wanted. */
export type Source = Readonly<{
  format: FileFormat;
  encoding: TextEncoding | null;
  sheets: readonly string[];
  kind: SheetKind;
  rows(sheet: number): AsyncIterable<SourceRow>;
}>;

async function readAll(chunks: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new FileRefused('too-large');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function firstChunk(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const first = await chunks.next();
  await chunks.return(undefined);
  return first.done ? Buffer.alloc(0) : first.value;
}

/** Opens a sealed upload. Throws `FileRefused` when it is nothing that can be imported. */
export async function openSource(vault: Vault, path: string): Promise<Source> {
  const chunks = () => openSealed(vault, path);
  const head = await firstChunk(chunks());
  const format = formatOf(head);
  if (format === 'csv') {
    const { readCsvRows } = await import('./csv.ts');
    const encoding = await encodingOf(chunks());
    const text = new TextDecoder(encoding).decode(head.subarray(0, 65_536), { stream: true });
    const delimiter = delimiterOf(
      text
        .split(/\r?\n|\r/)
        .slice(0, 10)
        .join('\n'),
    );
    return {
      format,
      encoding,
      sheets: ['csv'],
      kind: { isText: true, is1904: false },
      rows: () => readCsvRows(chunks(), { encoding, delimiter }),
    };
  }
  const { readXlsRows, readXlsxRows } = await import('./workbooks.ts');
  const bytes = await readAll(chunks(), limits.workbookBytes);
  if (format === 'xls') {
    const workbook = await readXlsRows(bytes);
    return { format, encoding: null, ...workbook };
  }
  const { sheets, is1904 } = examineWorkbook(bytes);
  return {
    format,
    encoding: null,
    sheets,
    kind: { isText: false, is1904 },
    rows: (sheet) => readXlsxRows(bytes, sheet),
  };
}
