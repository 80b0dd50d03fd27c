import { type Kysely, sql } from 'kysely';

/**
 * Whether anything is left of a campaign is asked each time a call ends: by what is left, and not by looking through
 * all that is done.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index target_open on target (campaign_id, state) where state in ('waiting', 'dialing')`.execute(
    db,
  );
}
