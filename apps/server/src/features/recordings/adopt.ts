import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '../../context.ts';
import { findRaw, markSpooled } from './store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes up raw recordings that nobody has finished: the call is over, but the step that would have handed its file to
 * the worker was lost in a crash. A raw file whose recording is kept already is removed; one without any row is left
 * for a person and logged. Safe to repeat.
 */
export async function adoptRecordings(
  ports: Pick<Context, 'db' | 'config' | 'clock' | 'log' | 'jobs'>,
): Promise<void> {
  const folder = path.join(ports.config.paths.asterisk, 'spool');
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.raw')).map((name) => name.slice(0, -'.raw'.length));
  let strays = 0;
  for (const id of ids.filter((name) => UUID.test(name))) {
    const row = await findRaw(ports.db, id);
    if (!row) strays += 1;
    else if (row.state === 'stored') await rm(path.join(folder, `${id}.raw`), { force: true });
    else if (row.ended_at) await takeUp(ports, id, row.ended_at);
  }
  if (strays > 0) ports.log.warn({ strays }, 'raw recordings belong to no call');
}

async function takeUp(ports: Pick<Context, 'db' | 'jobs'>, id: string, endedAt: Date): Promise<void> {
  await ports.db.transaction().execute(async (trx) => {
    await markSpooled(trx, id, endedAt);
    // The key is the one of the usual way: a job that waits is not doubled.
    await ports.jobs.add(trx, 'recording.store', { recordingId: id }, { key: `recording:${id}` });
  });
}
