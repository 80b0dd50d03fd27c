import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { LOCK_OUT_MS, MAX_FAILURES } from './rules.ts';

/**
 * Counts one more try by each subject before it is judged, so that a hundred tries at once are still counted one by
 * one. Answers the highest count. While locked out the clock is not moved on: the lock ends, whoever keeps knocking.
 */
export async function countTry(db: Db, subjects: readonly Buffer[], now: Date): Promise<number> {
  const forgotten = new Date(now.getTime() - LOCK_OUT_MS);
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_failure as f (subject, failures, last_failed_at)
    select subject, 1, ${now} from unnest(${subjects}::bytea[]) as subject
    order by subject
    on conflict (subject) do update set
      failures = case when f.last_failed_at <= ${forgotten} then 1 else f.failures + 1 end,
      last_failed_at = case
        when f.last_failed_at > ${forgotten} and f.failures >= ${MAX_FAILURES} then f.last_failed_at
        else ${now} end
    returning failures`.execute(db);
  return Math.max(...rows.map((row) => row.failures));
}

/** The try succeeded: the login starts anew, the address gets back the one try. */
export async function forgiveTry(db: Db, login: Buffer, address: Buffer): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('subject', '=', login).execute();
  await db
    .updateTable('sign_in_failure')
    .set((row) => ({ failures: row('failures', '-', 1) }))
    .where('subject', '=', address)
    .execute();
}

export async function clearFailures(db: Db, subject: Buffer): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('subject', '=', subject).execute();
}
