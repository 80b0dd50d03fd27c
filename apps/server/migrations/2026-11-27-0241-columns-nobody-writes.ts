import { type Kysely, sql } from 'kysely';

/** Nothing has ever written them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table campaign drop column pause_reason;
    alter table attempt drop column ended_by;
  `.execute(db);
}
