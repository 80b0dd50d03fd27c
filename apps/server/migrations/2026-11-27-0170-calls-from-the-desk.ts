import { type Kysely, sql } from 'kysely';

/** Calls that somebody at a desk makes: what was asked for, and how the line took the dial. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dial_request (
      id uuid primary key,
      call_id uuid not null unique,
      staff_id uuid not null references staff,
      patient_id uuid references patient on delete set null,
      number_enc bytea not null,
      number_bidx bytea not null,
      task_id uuid references callback_task on delete set null,
      despite text,
      given_at timestamptz not null,
      done_at timestamptz,
      answer jsonb
    );
    create index dial_request_open on dial_request (given_at) where done_at is null;

    alter table call_leg add column early_media_at timestamptz;
    alter table call_leg add column outcome text;

    alter table call_note drop constraint call_note_disposition_check;
    alter table call_note add constraint call_note_disposition_check check (disposition in
      ('completed', 'partial', 'rescheduled', 'refused', 'wrong_number', 'not_reached', 'other'));
  `.execute(db);
}
