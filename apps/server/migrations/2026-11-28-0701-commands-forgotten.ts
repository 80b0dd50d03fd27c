import { type Kysely, sql } from 'kysely';

/** Answers of commands are forgotten by their age. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index command_received on command (received_at)`.execute(db);
}
