import { type Kysely, sql } from 'kysely';

/** How many whole numbers somebody has seen within the hour is counted at each view. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index audit_revealed on audit (actor_id, at) where action = 'patient.revealed';
  `.execute(db);
}
