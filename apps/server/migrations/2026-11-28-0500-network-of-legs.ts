import { type Kysely, sql } from 'kysely';

/** How the network of each leg was, as the switch measured it; null where nothing was measured. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table call_leg
      add column received integer,
      add column lost integer,
      add column lost_out real,
      add column jitter_ms real,
      add column round_trip_ms real
  `.execute(db);
}
