import type { Context } from '../../context.ts';
import { removeFiles } from './files.ts';
import { findForgotten, moveJob } from './store/jobs.ts';

const KEPT_MS = 7 * 86_400_000;

/** Lets go of uploads that nobody has gone on with for a week. */
export async function forgetUploads(ports: Pick<Context, 'config' | 'db' | 'clock'>): Promise<void> {
  const now = ports.clock.now();
  for (const id of await findForgotten(ports.db, new Date(now.getTime() - KEPT_MS))) {
    const isForgotten = await moveJob(ports.db, id, ['uploaded', 'checked'], {
      state: 'cancelled',
      finished_at: now,
    });
    if (isForgotten) await removeFiles(ports.config, id);
  }
}
