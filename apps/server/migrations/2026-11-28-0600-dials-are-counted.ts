import { type Kysely, sql } from 'kysely';

/** How often a target was dialled its attempts say; a second count could only differ from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table target drop column attempts`.execute(db);
}
