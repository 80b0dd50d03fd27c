import { type Kysely, sql } from 'kysely';

/** Which questionnaires were gone through in which calls between people: one may take several calls. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table call_response (
      call_id uuid not null references call on delete cascade,
      response_id uuid not null references response on delete cascade,
      staff_id uuid not null references staff,
      begun_at timestamptz not null,
      primary key (call_id, response_id)
    );
    create index call_response_response on call_response (response_id)`.execute(db);
}
