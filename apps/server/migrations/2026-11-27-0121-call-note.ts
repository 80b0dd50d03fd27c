import { type Kysely, sql } from 'kysely';

/** What somebody wrote down about a call, and what came of it: one to a person and call, saved while they talk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table call_note (
      call_id uuid not null references call on delete cascade,
      staff_id uuid not null references staff,
      text text not null,
      disposition text check (disposition in
        ('completed', 'partial', 'rescheduled', 'refused', 'wrong_number', 'other')),
      saved_at timestamptz not null,
      primary key (call_id, staff_id)
    );
  `.execute(db);
}
