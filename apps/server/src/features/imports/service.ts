import type { ImportDetail, ImportField } from '@suifang/contract/imports.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { fail } from './errors.ts';
import { canTellPeople, readOptions, writeOptions } from './options.ts';
import type { Inspection } from './parser/orders.ts';
import { detailOf } from './present.ts';
import { findJob, type ImportState, insertJob, type JobRow, moveJob } from './store/jobs.ts';
import { inspectUpload } from './upload.ts';

export type ImportPorts = Pick<
  Context,
  'config' | 'db' | 'vault' | 'clock' | 'ids' | 'audit' | 'jobs' | 'events' | 'log' | 'disk'
>;

/** One import. Throws `request.not-found`. */
export async function requireJob(db: Db, id: string): Promise<JobRow> {
  const job = await findJob(db, id);
  if (!job) throw fail('request.not-found');
  return job;
}

async function recordStep(
  ports: ImportPorts,
  trx: Db,
  actor: Actor,
  id: string,
  action: AuditEntry['action'],
): Promise<ImportDetail> {
  await ports.audit.record(trx, { actor, action, object: { kind: 'import', id } });
  const job = await requireJob(trx, id);
  await ports.events.record(trx, [
    {
      type: 'import.progressed',
      subjectId: id,
      data: { state: job.state, rowsDone: job.rows_done, rowsTotal: job.rows_total },
    },
  ]);
  return detailOf(ports.config, job);
}

/** Registers a file that has been kept under `id`. */
export async function createImport(
  ports: ImportPorts,
  trx: Db,
  actor: Actor,
  file: Readonly<{ id: string; name: string; path: string; inspection: Inspection }>,
): Promise<ImportDetail> {
  const { format, encoding, preview } = file.inspection;
  await insertJob(trx, {
    id: file.id,
    file_name: file.name,
    file_path: file.path,
    format,
    options: writeOptions({ encoding, preview, mapping: null }),
    state: 'uploaded',
    rows_total: null,
    staff_id: actor.id,
    created_at: ports.clock.now(),
    finished_at: null,
  });
  return recordStep(ports, trx, actor, file.id, 'import.uploaded');
}

/** Reads the file again by another sheet or line of headings. */
export async function rereadImport(
  ports: ImportPorts,
  id: string,
  reading: Readonly<{ sheet: number; headerRow?: number | undefined }>,
): Promise<ImportDetail> {
  const before = await requireJob(ports.db, id);
  if (before.state !== 'uploaded' && before.state !== 'checked') throw fail('import.state');
  const { encoding, preview } = await inspectUpload(ports, id, {
    sheet: reading.sheet,
    headerRow: reading.headerRow,
  });
  const isMoved = await moveJob(ports.db, id, ['uploaded', 'checked'], {
    state: 'uploaded',
    options: writeOptions({ encoding, preview, mapping: null }),
  });
  if (!isMoved) throw fail('import.state');
  return detailOf(ports.config, await requireJob(ports.db, id));
}

async function start(
  ports: ImportPorts,
  trx: Db,
  id: string,
  from: readonly ImportState[],
  change: Parameters<typeof moveJob>[3],
): Promise<void> {
  if (!(await ports.disk.hasRoomFor('imports'))) throw fail('import.disk-full');
  const isMoved = await moveJob(trx, id, from, { ...change, cancel_requested: false, rows_done: 0 });
  if (!isMoved) throw fail('import.state');
  // Nothing else goes on with an import whose worker was killed: the job must outlive many of them.
  await ports.jobs.add(trx, 'import.work', { importId: id }, { key: `import:${id}`, maxAttempts: 100 });
}

/** Starts the dry run by a mapping: what each row would do, without doing it. */
export async function checkImport(
  ports: ImportPorts,
  trx: Db,
  actor: Actor,
  id: string,
  mapping: Array<ImportField | null>,
): Promise<ImportDetail> {
  const options = readOptions((await requireJob(trx, id)).options);
  if (!canTellPeople(mapping)) throw fail('import.no-name');
  await start(ports, trx, id, ['uploaded', 'checked'], {
    state: 'checking',
    options: writeOptions({ ...options, mapping }),
    rows_total: null,
    is_dry_run: true,
  });
  return recordStep(ports, trx, actor, id, 'import.check-started');
}

/** Starts the import itself, after its dry run. */
export async function startImport(
  ports: ImportPorts,
  trx: Db,
  actor: Actor,
  id: string,
): Promise<ImportDetail> {
  await start(ports, trx, id, ['checked'], { state: 'running', is_dry_run: false });
  return recordStep(ports, trx, actor, id, 'import.started');
}

/**
 * Stops an import; one that is at work stops within seconds, and nothing of it is kept. The files of one that answers
 * `cancelled` are to be removed once that is committed.
 */
export async function cancelImport(
  ports: ImportPorts,
  trx: Db,
  actor: Actor,
  id: string,
): Promise<ImportDetail> {
  await requireJob(trx, id);
  const isIdle = await moveJob(trx, id, ['uploaded', 'checked'], {
    state: 'cancelled',
    finished_at: ports.clock.now(),
  });
  const isAsked =
    isIdle ||
    (await moveJob(trx, id, ['checking'], { state: 'checking', cancel_requested: true })) ||
    (await moveJob(trx, id, ['running'], { state: 'running', cancel_requested: true }));
  if (!isAsked) throw fail('import.state');
  return recordStep(ports, trx, actor, id, 'import.cancelled');
}
