import { type Kysely, sql } from 'kysely';

/** Campaigns that bring patients to agents: who waited for one and what became of them; who is kept for whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table handoff (
      call_id uuid primary key references call on delete cascade,
      campaign_id uuid not null references campaign on delete cascade,
      target_id uuid not null references target on delete cascade,
      queue_id uuid not null references queue,
      since timestamptz not null,
      ended_at timestamptz,
      how text check (how in ('taken', 'survey', 'promised', 'hung_up')),
      staff_id uuid references staff,
      check ((ended_at is null) = (how is null)),
      check ((how = 'taken') = (staff_id is not null))
    );
    create index handoff_campaign on handoff (campaign_id, since);
    create index handoff_target on handoff (target_id);

    create table reservation (
      id uuid primary key,
      campaign_id uuid not null references campaign on delete cascade,
      target_id uuid not null references target on delete cascade,
      staff_id uuid not null references staff,
      phone_id uuid not null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz,
      how text check (how in ('dialled', 'put_off', 'passed_on', 'expired', 'withdrawn')),
      reason text not null default '',
      version integer not null default 1,
      check ((ended_at is null) = (how is null))
    );
    create unique index reservation_one_per_target on reservation (target_id) where ended_at is null;
    create unique index reservation_one_per_agent on reservation (staff_id) where ended_at is null;
    create index reservation_campaign on reservation (campaign_id, made_at);

    alter table attempt add column staff_id uuid references staff;
    create index attempt_by_hand on attempt (id) where staff_id is not null and state <> 'ended';
    alter table dial_request add column reservation_id uuid references reservation on delete set null;

    alter table callback_task drop constraint callback_task_reason_check;
    alter table callback_task add constraint callback_task_reason_check
      check (reason in ('queue', 'scheduled', 'voicemail', 'interrupted', 'promised'));
  `.execute(db);
}
