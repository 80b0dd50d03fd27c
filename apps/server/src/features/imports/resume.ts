import type { Context } from '../../context.ts';
import { removeFiles } from './files.ts';
import { findForgotten, findUnfinished, moveJob } from './store/jobs.ts';

const KEPT_MS = 7 * 86_400_000;

/**
 * Goes on with imports that a killed worker left behind, and lets go of uploads that nobody has gone on with for a week.
 * Run when the worker starts, while no other import is at work.
 */
export async function resumeImports(ports: Pick<Context, 'config' | 'db' | 'clock' | 'jobs'>): Promise<void> {
  for (const { id } of await findUnfinished(ports.db)) {
    await ports.jobs.add(ports.db, 'import.work', { importId: id }, { key: `import:${id}` });
  }
  for (const id of await findForgotten(ports.db, new Date(ports.clock.now().getTime() - KEPT_MS))) {
    await moveJob(ports.db, id, ['uploaded', 'checked'], {
      state: 'cancelled',
      finished_at: ports.clock.now(),
    });
    await removeFiles(ports.config, id);
  }
}
