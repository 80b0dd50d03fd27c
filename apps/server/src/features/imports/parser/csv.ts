import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { TextEncoding } from './detect.ts';
import { FileRefused } from './file-refused.ts';
import { limits } from './limits.ts';
import type { SourceRow } from './rows.ts';

async function* decoded(chunks: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * The rows of a text file. Every record counts one, as a spreadsheet shows it, whatever line breaks its quoted cells
 * hold. Throws `FileRefused`.
 */
export async function* readCsvRows(
  chunks: AsyncIterable<Buffer>,
  { encoding, delimiter }: Readonly<{ encoding: TextEncoding; delimiter: string }>,
): AsyncGenerator<SourceRow> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.csvRecordBytes,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const source = Readable.from(decoded(chunks, encoding), { objectMode: false, encoding: 'utf8' });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (number > limits.csvRows) throw new FileRefused('too-many-rows');
      if (cells.length > limits.columns) throw new FileRefused('too-many-columns');
      yield { number, cells };
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    const isTooWide = error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE';
    throw new FileRefused(isTooWide ? 'too-many-columns' : 'broken', error);
  } finally {
    source.destroy();
    parser.destroy();
  }
}
