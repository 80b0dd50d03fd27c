import type { FileProblem, ImportCounts } from '@suifang/contract/imports.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import type { Context } from '../../context.ts';
import { isDatabaseAway } from '../../platform/db/away.ts';
import { removeErrors, removeFiles, uploadPath } from './files.ts';
import { type ImportOptions, readOptions } from './options.ts';
import { FileRefused } from './parser/file-refused.ts';
import { startParser } from './parser-process.ts';
import { Cancelled, type Progress, startProgress } from './progress.ts';
import { holdWrites, type ImportConnection, ImportTaken, withImportConnection } from './store/connection.ts';
import { apply, countAnew } from './store/apply.ts';
import { compare } from './store/compare.ts';
import { findJob, finishJob, type ImportState, type JobRow, moveJob } from './store/jobs.ts';
import { match } from './store/match.ts';
import { keepOutcomes } from './store/outcome.ts';
import { stage } from './store/staging.ts';
import { tidyUp } from './tidy-up.ts';

export type RunPorts = Pick<Context, 'config' | 'db' | 'clock' | 'events' | 'audit' | 'log' | 'disk'>;

/** How often the whole is tried when somebody registers the same number at the same moment. */
const TRIES = 3;
const UNIQUE_VIOLATION = '23505';

/** Reads the file into the connection's own table. Throws `FileRefused` or `Cancelled`. */
async function readFile(
  ports: RunPorts,
  job: JobRow,
  options: ImportOptions,
  { client }: ImportConnection,
  progress: Progress,
): Promise<void> {
  const { sheet, headerRow } = options.preview;
  const parser = startParser(
    {
      task: 'read',
      keysFile: ports.config.keysFile,
      path: uploadPath(ports.config, job.id),
      sheet,
      headerRow,
      mapping: options.mapping ?? [],
      today: hospitalDay(ports.clock.now()),
    },
    progress.report,
  );
  progress.onStop(parser.stop);
  try {
    await stage(client, parser.lines);
    await parser.ended;
  } finally {
    parser.stop();
  }
  await progress.check();
}

/** Everything between the file and the tables; what lasts is written in one transaction, or nothing is. */
async function importFile(
  ports: RunPorts,
  job: JobRow,
  isDryRun: boolean,
  progress: Progress,
): Promise<void> {
  const options = readOptions(job.options);
  await withImportConnection(ports.config, job.id, async (connection) => {
    const { client, db } = connection;
    await readFile(ports, job, options, connection, progress);
    progress.onStop(connection.interrupt);
    if (!isDryRun) await client.query(holdWrites);
    await match(client);
    await compare(client);
    await progress.check();
    await db.transaction().execute(async (trx) => {
      const now = ports.clock.now();
      if (!isDryRun) await apply(client, now, progress.check);
      const counts = await keepOutcomes(client, job.id, isDryRun);
      await finish(ports, trx, job, isDryRun, counts);
    });
    // It is done, whatever somebody wishes now, and however full the disk is.
    progress.onStop(() => undefined);
    if (!isDryRun) await countTables(ports, client, job.id);
  });
}

/** After the commit: what fails here says nothing about the import. */
async function countTables({ log }: RunPorts, client: ImportConnection['client'], importId: string) {
  try {
    await countAnew(client);
  } catch (error) {
    log.warn({ err: error, importId }, 'the tables were not counted after an import');
  }
}

/** Throws `Cancelled` when somebody wants the import stopped: then nothing of it lasts. */
async function finish(
  ports: RunPorts,
  trx: RunPorts['db'],
  job: JobRow,
  isDryRun: boolean,
  counts: ImportCounts,
): Promise<void> {
  const { warnings: _warnings, ...outcomes } = counts;
  const rows = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const state = isDryRun ? 'checked' : 'completed';
  const isMoved = await finishJob(trx, job.id, isDryRun ? 'checking' : 'running', {
    state,
    counts: JSON.stringify(counts),
    rows_total: rows,
    rows_done: rows,
    is_dry_run: isDryRun,
    finished_at: isDryRun ? null : ports.clock.now(),
  });
  if (!isMoved) throw new Cancelled();
  await ports.events.record(trx, [
    { type: 'import.progressed', subjectId: job.id, data: { state, rowsDone: rows, rowsTotal: rows } },
  ]);
  if (isDryRun) return;
  await ports.audit.record(trx, {
    actor: { id: job.staff_id, name: job.by ?? 'system' },
    action: 'import.completed',
    object: { kind: 'import', id: job.id },
    detail: counts,
  });
}

/** An import that has come to another end meanwhile keeps it, and its files. */
async function end(
  ports: RunPorts,
  importId: string,
  state: ImportState & ('cancelled' | 'failed'),
  problem?: FileProblem,
): Promise<void> {
  const isEnded = await ports.db.transaction().execute(async (trx) => {
    const isMoved = await moveJob(trx, importId, ['checking', 'running'], {
      state,
      finished_at: ports.clock.now(),
      failure: problem === undefined ? null : JSON.stringify({ problem }),
    });
    if (isMoved)
      await ports.events.record(trx, [{ type: 'import.progressed', subjectId: importId, data: { state } }]);
    return isMoved;
  });
  if (isEnded) await removeFiles(ports.config, importId);
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;

/**
 * Checks or imports an uploaded file, as its state says. Safe to run twice: what is done already is not done again.
 * Throws only when the database is away or another process is at it; everything else becomes the import's state.
 */
export async function runImport(ports: RunPorts, importId: string): Promise<void> {
  const job = await findJob(ports.db, importId);
  if (!job) return;
  if (job.state === 'checking' || job.state === 'running') {
    const isDryRun = job.state === 'checking';
    // What an earlier check left out says nothing about this one.
    await removeErrors(ports.config, importId);
    const progress = startProgress(ports, job);
    try {
      for (let tries = 1; ; tries += 1) {
        try {
          await importFile(ports, job, isDryRun, progress);
          break;
        } catch (error) {
          if (!isTaken(error) || tries === TRIES) throw error;
        }
      }
    } catch (error) {
      const why = progress.stopReason() ?? error;
      // The server may hold the lock of a worker that was killed for some moments yet: the queue tries again.
      if (why instanceof ImportTaken || isDatabaseAway(why)) throw why;
      if (why instanceof Cancelled) return await end(ports, importId, 'cancelled');
      if (why instanceof FileRefused) return await end(ports, importId, 'failed', why.problem);
      ports.log.error({ err: why, importId }, 'an import failed');
      return await end(ports, importId, 'failed', 'fault');
    } finally {
      await progress.end();
    }
  }
  await tidyUp(ports, importId);
}
