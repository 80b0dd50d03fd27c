import { type Kysely, sql } from 'kysely';

/** Who still waited when a campaign was drained is told apart from who waited when it was aborted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update target t set result = 'drained' from campaign c
    where c.id = t.campaign_id and c.state = 'completed' and t.state = 'done' and t.result = 'aborted'
  `.execute(db);
}
