import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import { seal } from '../../../platform/crypto/sealed-file.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import { displayOf } from '../rules/cells.ts';
import type { Source } from './rows.ts';

/** A sheet has no more rows than this (and one of headings). */
const MOST_ROWS = 1_048_575;

/** A text that a spreadsheet might take for a formula gets the apostrophe that marks text; reading takes it off. */
export const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

type Reason = Readonly<{ row: number; isTaken: boolean; text: string }>;

/** `row number TAB taken|refused TAB reason`, sorted by row. */
async function* readReasons(input: Readable): AsyncGenerator<Reason> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const [row, outcome, text] = line.split('\t');
    if (text !== undefined) yield { row: Number(row), isTaken: outcome === 'taken', text };
  }
}

async function* errorRows(
  source: Source,
  sheet: number,
  columns: readonly string[],
  reasons: AsyncGenerator<Reason>,
): AsyncGenerator<string[]> {
  yield [...columns.map(asText), '行号 Row', '结果 Result', '原因 Reason'];
  let next = await reasons.next();
  let count = 0;
  for await (const row of source.rows(sheet)) {
    while (!next.done && next.value.row < row.number) next = await reasons.next();
    if (next.done || count >= MOST_ROWS) return;
    if (next.value.row !== row.number) continue;
    count += 1;
    const cells = columns.map((_, column) => asText(displayOf(row.cells[column])));
    const result = next.value.isTaken ? '请核对 To check' : '未导入 Not imported';
    yield [...cells, String(row.number), result, asText(next.value.text)];
  }
}

/**
 * Writes the rows that were not imported, and those that were with something odd about them, as they were, with their
 * number, what became of them and the reason, as a sealed workbook. Every
 * cell is text, so nothing in it is a formula and no number is rounded; the fixed workbook can be uploaded again.
 */
export async function collectErrors(
  vault: Vault,
  source: Source,
  options: Readonly<{ sheet: number; columns: readonly string[]; target: string; reasons: Readable }>,
): Promise<void> {
  const rows = errorRows(source, options.sheet, options.columns, readReasons(options.reasons));
  const workbook = writeXlsxStream(rows, { name: '需要处理 To look at' });
  await pipeline(
    Readable.fromWeb(workbook as Parameters<typeof Readable.fromWeb>[0]),
    seal(vault),
    createWriteStream(options.target, { mode: 0o600 }),
  );
}
