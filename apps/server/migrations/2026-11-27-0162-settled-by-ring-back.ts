import { type Kysely, sql } from 'kysely';

/** A patient who rings back while we are ringing them settles the target; the dial that is under way then ends it so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table target add column settled_result text`.execute(db);
}
