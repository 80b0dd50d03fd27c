import { type Kysely, sql } from 'kysely';

/** How the network of a browser's phone was in a call, leg by leg, as the browser measured it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table line_quality (
      leg_id uuid primary key,
      call_id uuid not null references call on delete cascade,
      staff_id uuid not null references staff,
      seconds integer not null,
      received integer not null,
      lost integer not null,
      lost_out real,
      jitter_ms real not null,
      round_trip_ms real,
      told_at timestamptz not null
    );
    create index line_quality_of_call on line_quality (call_id);
  `.execute(db);
}
