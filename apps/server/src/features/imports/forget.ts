import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '../../context.ts';
import { removeFiles } from './files.ts';
import { findForgotten, findKnown, moveJob } from './store/jobs.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
/** A file is written before its row. After so long the row would be there. */
const ROW_COMES_MS = DAY_MS;

type Ports = Pick<Context, 'config' | 'db' | 'clock'>;

/** Lets go of uploads that nobody has gone on with for a week, and of files whose import never came to be. */
export async function forgetUploads(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  for (const id of await findForgotten(ports.db, new Date(now.getTime() - KEPT_MS))) {
    const isForgotten = await moveJob(ports.db, id, ['uploaded', 'checked'], {
      state: 'cancelled',
      finished_at: now,
    });
    if (isForgotten) await removeFiles(ports.config, id);
  }
  const old = await findOldFiles(ports.config.paths.uploads, now.getTime() - ROW_COMES_MS);
  const known = await findKnown(ports.db, old);
  for (const id of old) if (!known.has(id)) await removeFiles(ports.config, id);
}

/** The imports of whose files the last was written before (epoch ms). */
async function findOldFiles(folder: string, before: number): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    // Nobody has uploaded anything yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = new Map<string, number>();
  for (const name of names) {
    const { mtimeMs } = await stat(path.join(folder, name));
    const id = path.parse(name).name;
    ids.set(id, Math.max(mtimeMs, ids.get(id) ?? 0));
  }
  return [...ids].filter(([, writtenAt]) => writtenAt < before).map(([id]) => id);
}
