import { type Kysely, sql } from 'kysely';

/**
 * People who talk: extensions with their devices, agents with their state, queues with those who wait. A call may have
 * several legs from here on. The two partial unique indexes on `queue_entry` are what gives one caller one agent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table staff drop constraint staff_role_check;
    alter table staff add constraint staff_role_check check (role in ('administrator', 'supervisor', 'nurse'));

    create table extension (
      id uuid primary key,
      number text not null unique check (number ~ '^[0-9]{2,6}$'),
      name text not null,
      created_at timestamptz not null,
      version integer not null default 1
    );

    create table device (
      id uuid primary key,
      extension_id uuid not null references extension on delete cascade,
      kind text not null check (kind in ('browser', 'phone')),
      name text not null,
      secret_enc bytea not null,
      session_hash bytea references session on delete cascade,
      is_enabled boolean not null default true,
      is_reachable boolean not null default false,
      reachable_changed_at timestamptz,
      created_at timestamptz not null,
      version integer not null default 1,
      check ((kind = 'browser') = (session_hash is not null))
    );
    create index device_extension on device (extension_id);

    create table agent (
      staff_id uuid primary key references staff on delete cascade,
      agent_no text not null unique,
      extension_id uuid not null unique references extension,
      is_auto_answer boolean not null default true,
      wrap_up_ms integer check (wrap_up_ms between 0 and 3600000),
      substitute_id uuid references agent,
      created_at timestamptz not null,
      version integer not null default 1
    );

    create table agent_skill (
      staff_id uuid not null references agent on delete cascade,
      skill text not null,
      level integer not null check (level between 1 and 10),
      primary key (staff_id, skill)
    );

    create table pause_code (
      id uuid primary key,
      name text not null unique,
      is_productive boolean not null default false,
      limit_ms integer check (limit_ms > 0),
      position integer not null,
      is_enabled boolean not null default true,
      version integer not null default 1
    );

    create table agent_state (
      staff_id uuid primary key references agent on delete cascade,
      state text not null check (state in ('signed_out', 'paused', 'idle', 'reserved', 'ringing', 'talking', 'hold',
        'wrap_up', 'unreachable')),
      detail jsonb not null,
      since timestamptz not null,
      until timestamptz,
      call_id uuid,
      device_id uuid references device on delete set null,
      idle_since timestamptz not null,
      version integer not null default 1
    );
    create index agent_state_until on agent_state (until) where until is not null;
    create index agent_state_call on agent_state (call_id) where call_id is not null;

    create table agent_event (
      seq bigint generated always as identity primary key,
      staff_id uuid not null references agent on delete cascade,
      at timestamptz not null,
      from_state text not null,
      to_state text not null,
      cause text not null,
      call_id uuid,
      pause_code_id uuid references pause_code,
      actor_id uuid
    );
    create index agent_event_staff on agent_event (staff_id, at);
    create index agent_event_at on agent_event (at);

    create table queue (
      id uuid primary key,
      name text not null unique,
      settings jsonb not null,
      is_enabled boolean not null default true,
      created_at timestamptz not null,
      version integer not null default 1
    );

    create table queue_member (
      queue_id uuid not null references queue on delete cascade,
      staff_id uuid not null references agent on delete cascade,
      position integer not null,
      primary key (queue_id, staff_id)
    );

    create table inbound_route (
      id uuid primary key,
      position integer not null,
      name text not null,
      number text,
      settings jsonb not null,
      is_enabled boolean not null default true,
      version integer not null default 1
    );

    alter table call alter column leg_id drop not null;
    alter table call alter column answered_at drop not null;
    alter table call drop constraint call_direction_check;
    alter table call add constraint call_direction_check check (direction in ('outbound', 'inbound', 'internal'));
    alter table call add column trunk_id uuid references trunk;
    alter table call add column number_enc bytea;
    alter table call add column number_bidx bytea;
    alter table call add column dialed_number text;
    create index call_number on call (number_bidx, started_at desc) where number_bidx is not null;

    create table call_leg (
      leg_id text primary key,
      call_id uuid not null references call on delete cascade,
      party text not null,
      kind text not null check (kind in ('trunk', 'device')),
      trunk_id uuid,
      device_id uuid,
      staff_id uuid,
      created_at timestamptz not null,
      ringing_at timestamptz,
      answered_at timestamptz,
      ended_at timestamptz,
      ended_by text,
      cause integer,
      sip_code integer
    );
    create index call_leg_call on call_leg (call_id);
    create index call_leg_live on call_leg (leg_id) where ended_at is null;
    insert into call_leg (leg_id, call_id, party, kind, trunk_id, created_at, answered_at, ended_at, ended_by)
      select c.leg_id, c.id, 'patient', 'trunk', a.trunk_id, c.started_at, c.answered_at, c.ended_at, c.ended_by
      from call c left join attempt a on a.id = c.attempt_id;
    alter table call drop column leg_id;
    update call_event set type = 'left', data = jsonb_build_object('type', 'left', 'party', 'patient', 'cause', 0, 'by',
      case data ->> 'by' when 'patient' then 'themselves' when 'system' then 'us' else 'interrupted' end)
      where type = 'hungUp';

    create table queue_entry (
      id uuid primary key,
      queue_id uuid not null references queue,
      call_id uuid not null references call on delete cascade,
      patient_id uuid references patient on delete set null,
      priority integer not null,
      entered_at timestamptz not null,
      preferred_staff_id uuid references agent,
      preferred_until timestamptz,
      matched_by text,
      state text not null check (state in ('waiting', 'answered', 'abandoned', 'overflowed', 'left')),
      answered_by uuid references agent,
      answered_at timestamptz,
      ended_at timestamptz
    );
    create unique index queue_entry_one_per_call on queue_entry (call_id) where state = 'waiting';
    create index queue_entry_waiting on queue_entry (queue_id, entered_at) where state = 'waiting';
    create index queue_entry_queue on queue_entry (queue_id, entered_at desc);

    create table queue_offer (
      id uuid primary key,
      entry_id uuid not null references queue_entry on delete cascade,
      queue_id uuid not null references queue,
      staff_id uuid not null references agent,
      party text not null,
      offered_at timestamptz not null,
      ringing_at timestamptz,
      ended_at timestamptz,
      how text check (how in ('answered', 'not-answered', 'rejected', 'caller-left', 'not-connected', 'answered-elsewhere'))
    );
    create unique index queue_offer_one_per_agent on queue_offer (staff_id) where ended_at is null;
    create index queue_offer_entry on queue_offer (entry_id);
    create index queue_offer_agent on queue_offer (queue_id, staff_id, offered_at desc);
  `.execute(db);
}
