import type { Context } from '../../context.ts';
import { createActivity } from '../../platform/activity.ts';
import { FileRefused } from './parser/file-refused.ts';
import { type JobRow, reportRows } from './store/jobs.ts';

/** Somebody wants the import stopped. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

const EVERY_MS = 1_000;

export type Progress = Readonly<{
  report(rows: number): void;
  /** Throws when the import is to stop: `Cancelled`, or `FileRefused` when the disk fills up. */
  check(): Promise<void>;
  /** How to interrupt what is under way now. */
  onStop(interrupt: () => void): void;
  /** Why it was stopped; interrupted work fails with errors of its own. */
  stopReason(): Error | undefined;
  end(): Promise<void>;
}>;

/** Once a second: tells how far an import is, asks whether it is to stop, and whether the disk still has room. */
export function startProgress(ports: Pick<Context, 'db' | 'events' | 'log' | 'disk'>, job: JobRow): Progress {
  const activity = createActivity(ports.log);
  let rows = 0;
  let told = -1;
  let reason: Error | undefined;
  let interrupt: () => void = () => undefined;
  const look = async (): Promise<void> => {
    const isWanted = !(await reportRows(ports.db, job.id, rows));
    if (!isWanted) reason ??= new Cancelled();
    else if (!(await ports.disk.hasRoomFor('imports'))) reason ??= new FileRefused('disk-full');
    if (reason) interrupt();
    if (rows === told) return;
    told = rows;
    await ports.events.record(ports.db, [
      {
        type: 'import.progressed',
        subjectId: job.id,
        data: { state: job.state, rowsDone: rows, rowsTotal: job.rows_total },
      },
    ]);
  };
  const timer = setInterval(() => activity.run('progress of an import', look), EVERY_MS);
  return {
    report(next) {
      rows = next;
    },
    async check() {
      await look();
      if (reason) throw reason;
    },
    onStop(next) {
      interrupt = next;
    },
    stopReason: () => reason,
    async end() {
      clearInterval(timer);
      await activity.idle();
    },
  };
}
