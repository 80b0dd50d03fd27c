import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** How many calls have not ended. */
export async function countLiveCalls(db: Db): Promise<number> {
  const row = await db
    .selectFrom('call')
    .select((builder) => builder.fn.countAll<number>().as('calls'))
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.calls;
}

/** Dials since an instant by outcome; `live` are those that have not ended. */
export async function countAttempts(db: Db, since: Date): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('attempt')
    .select((builder) => [
      builder.fn.coalesce('outcome', sql<string>`'live'`).as('outcome'),
      builder.fn.countAll<number>().as('attempts'),
    ])
    .where('dialed_at', '>', since)
    .groupBy('outcome')
    .execute();
  return new Map(rows.map((row) => [row.outcome, row.attempts]));
}

/** Jobs that are due and that nobody has taken, by task. */
export async function countWaitingJobs(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ task: string; jobs: number }>`
    select task_identifier as task, count(*) as jobs from graphile_worker.jobs
    where run_at <= now() and locked_at is null and attempts < max_attempts group by 1`.execute(db);
  return new Map(rows.map((row) => [row.task, row.jobs]));
}
