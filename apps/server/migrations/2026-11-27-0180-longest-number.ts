import { type Kysely, sql } from 'kysely';

/** Of several routes that fit a call the longest number is meant: routes have no order any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table inbound_route drop column position`.execute(db);
}
