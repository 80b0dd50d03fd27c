import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportCounts } from '@suifang/contract/imports.ts';
import type { Context } from '../../context.ts';
import { isDatabaseAway } from '../../platform/db/away.ts';
import { errorsPath, hasErrorFile, removeErrors, removeUpload, uploadPath } from './files.ts';
import { readOptions } from './options.ts';
import { startParser } from './parser-process.ts';
import { reasonLine } from './problems.ts';
import { findJob, type JobRow, moveJob } from './store/jobs.ts';
import { readRowsToCheck } from './store/rows.ts';

type Ports = Pick<Context, 'config' | 'db' | 'log'>;

/** Writes the workbook of the rows that somebody has to look at. Throws when the file cannot be read a second time. */
async function writeErrors({ config, db }: Ports, job: JobRow): Promise<void> {
  const { columns, sheet, headerRow } = readOptions(job.options).preview;
  const parser = startParser({
    task: 'collect-errors',
    keysFile: config.keysFile,
    path: uploadPath(config, job.id),
    sheet,
    headerRow,
    columns,
    target: errorsPath(config, job.id),
  });
  parser.lines.resume();
  const reasons = async function* () {
    for await (const row of readRowsToCheck(db, job.id)) {
      const isTaken = row.outcome !== 'invalid' && row.outcome !== 'duplicate';
      yield `${row.row_number}\t${isTaken ? 'taken' : 'refused'}\t${reasonLine(row.problems, columns)}\n`;
    }
  };
  // The process may stop reading early: a sheet has only so many rows.
  await pipeline(Readable.from(reasons()), parser.input).catch(() => undefined);
  await parser.ended;
}

/**
 * What follows the commit of a dry run or an import: the workbook of the rows to look at, and the end of the upload
 * when it is not needed any more. Safe to repeat. Throws only when the database is away.
 */
export async function tidyUp(ports: Ports, importId: string): Promise<void> {
  const job = await findJob(ports.db, importId);
  if (!job || (job.state !== 'checked' && job.state !== 'completed')) return;
  const { invalid = 0, duplicate = 0, warnings = 0 } = job.counts as Partial<ImportCounts>;
  if (invalid + duplicate + warnings > 0 && !hasErrorFile(ports.config, importId)) {
    try {
      await writeErrors(ports, job);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      // The rows and their reasons are in the list all the same.
      await removeErrors(ports.config, importId);
      ports.log.error({ err: error, importId }, 'the workbook of an import was not written');
    }
  }
  if (job.state !== 'completed') return;
  await removeUpload(ports.config, importId);
  await moveJob(ports.db, importId, ['completed'], { state: 'completed', file_path: '' });
}
