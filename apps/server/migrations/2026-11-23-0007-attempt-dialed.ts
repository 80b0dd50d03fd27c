import { type Kysely, sql } from 'kysely';

/** The list of calls goes back in time over all campaigns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index attempt_dialed on attempt (dialed_at desc, id) where dialed_at is not null`.execute(
    db,
  );
  await sql`create index recording_verified on recording (verified_at) where state = 'stored'`.execute(db);
}
