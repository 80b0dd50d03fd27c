import { type Kysely, sql } from 'kysely';

/** How many of the sentences that all calls of a campaign share are spoken, of how many; null while none are being prepared. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table campaign add column texts_spoken integer, add column texts_total integer`.execute(db);
}
