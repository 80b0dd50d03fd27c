import { type Kysely, sql } from 'kysely';

/** What the desk asks of a call, and what came of it: given in one process, carried out in another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table call_command (
      id uuid primary key,
      call_id uuid not null,
      staff_id uuid not null references staff,
      command jsonb not null,
      given_at timestamptz not null,
      done_at timestamptz,
      answer jsonb
    );
    create index call_command_open on call_command (given_at) where done_at is null;
  `.execute(db);
}
