import { type Kysely, sql } from 'kysely';

/**
 * How satisfied patients were with a call, by keypress after its end. A low score is somebody's task. The
 * reasons of tasks are written anew with every one there is, of campaigns with agents (`promised`) too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rating (
      call_id uuid primary key references call on delete cascade,
      queue_id uuid references queue,
      staff_id uuid not null references staff,
      invited_at timestamptz not null,
      entered_at timestamptz,
      ended_at timestamptz,
      ending text check (ending in ('answered', 'timed_out', 'hung_up', 'interrupted')),
      score smallint check (score between 1 and scale),
      scale smallint not null,
      level text,
      is_low boolean not null default false,
      check ((ending is null) = (ended_at is null)),
      check ((ending is not distinct from 'answered') = (score is not null))
    );
    create index rating_of_staff on rating (staff_id, invited_at);
    alter table callback_task drop constraint callback_task_reason_check;
    alter table callback_task add constraint callback_task_reason_check
      check (reason in
        ('queue', 'scheduled', 'voicemail', 'interrupted', 'promised', 'wants_person', 'low_rating'));
  `.execute(db);
}
