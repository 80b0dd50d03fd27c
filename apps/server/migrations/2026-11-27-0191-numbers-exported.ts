import { type Kysely, sql } from 'kysely';

/** How many whole numbers somebody has carried off within the hour is asked before each further list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_numbers_exported on audit (actor_id, at)
    where action = 'campaign.numbers-exported'`.execute(db);
}
