import { type Kysely, sql } from 'kysely';

/** What callers leave when nobody takes them: a message, or the wish to be rung back. Both are work for somebody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table voicemail (
      id uuid primary key,
      call_id uuid not null unique references call on delete cascade,
      queue_id uuid not null references queue,
      from_ms integer not null,
      duration_ms integer not null,
      state text not null default 'new' check (state in ('new', 'assigned', 'called_back', 'closed')),
      assigned_to uuid references staff,
      left_at timestamptz not null,
      closed_at timestamptz,
      version integer not null default 1
    );
    create index voicemail_open on voicemail (left_at) where state in ('new', 'assigned');

    create table callback_task (
      id uuid primary key,
      patient_id uuid references patient on delete cascade,
      number_enc bytea,
      number_bidx bytea,
      call_id uuid references call on delete set null,
      queue_id uuid references queue,
      reason text not null check (reason in ('queue', 'scheduled', 'voicemail', 'interrupted')),
      assigned_to uuid references staff,
      due_at timestamptz not null,
      comment text not null default '',
      state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
      created_at timestamptz not null,
      created_by uuid references staff,
      closed_at timestamptz,
      version integer not null default 1,
      check (patient_id is not null or number_enc is not null)
    );
    create index callback_task_open on callback_task (due_at) where state = 'open';
    create unique index callback_task_one_per_number on callback_task (number_bidx, queue_id)
      where state = 'open' and reason = 'queue';
  `.execute(db);
}
