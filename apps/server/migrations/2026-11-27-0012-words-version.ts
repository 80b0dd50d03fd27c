import { type Kysely, sql } from 'kysely';

/** Which words a target's opening was rendered from: those before a change of the settings are never dialled on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table campaign add column words_version integer not null default 1;
    alter table target add column words_version integer;
    update target set words_version = 1 where opening is not null;
  `.execute(db);
}
