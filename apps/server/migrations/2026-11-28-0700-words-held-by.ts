import { type Kysely, sql } from 'kysely';

/** What keeps a campaign's words from being prepared for now, so that those who wait for them say so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table campaign add column words_held_by text check (words_held_by in ('disk', 'voice_down'))`.execute(
    db,
  );
}
