import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** Hands work to the worker process, inside the caller's transaction. Every job must be safe to run twice. */
export interface Jobs {
  /**
   * `key` replaces an unstarted job with the same key. `runAt` defaults to now. A failing job is tried again with
   * growing delays, `maxAttempts` times (default 8), then parked and reported.
   */
  add(
    db: Db,
    name: string,
    payload: Readonly<Record<string, unknown>>,
    options?: { key?: string; runAt?: Date; maxAttempts?: number },
  ): Promise<void>;
}

export const jobs: Jobs = {
  async add(db, name, payload, options = {}) {
    await sql`
      select graphile_worker.add_job(
        identifier => ${name}::text,
        payload => ${JSON.stringify(payload)}::json,
        run_at => coalesce(${options.runAt ?? null}::timestamptz, now()),
        max_attempts => ${options.maxAttempts ?? 8}::int,
        job_key => ${options.key ?? null}::text
      )`.execute(db);
  },
};

/**
 * Frees the jobs that dead workers still hold, so that they run again at once instead of after the queue's four hours.
 * Only for the one worker of a database, before it takes its first job: a living worker's jobs would run twice at once.
 */
export async function freeJobsOfTheDead(db: Db): Promise<void> {
  await sql`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker.jobs where locked_by is not null))`.execute(db);
}
