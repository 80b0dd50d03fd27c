import { type Kysely, sql } from 'kysely';

/** A trunk on which the switch makes no legs: from the first refusal until one stands again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trunk_outage (
      trunk_id uuid primary key references trunk on delete cascade,
      refusals integer not null,
      since timestamptz not null,
      until timestamptz not null
    )`.execute(db);
}
