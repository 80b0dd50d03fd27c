import { type Kysely, sql } from 'kysely';

/** Why a caller rings: we had tried to reach them, and this is what came of that try. One row to an incoming call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ring_back (
      call_id uuid primary key references call on delete cascade,
      matched_by text not null check (matched_by in ('campaign', 'agent')),
      tried_at timestamptz not null,
      outcome text,
      target_id uuid references target on delete set null,
      staff_id uuid references staff on delete set null
    );
    create index ring_back_target on ring_back (target_id) where target_id is not null`.execute(db);
}
