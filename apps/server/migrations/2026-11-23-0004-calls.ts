import { type Kysely, sql } from 'kysely';

/**
 * Trunks, campaigns, attempts, calls. The two partial unique indexes on `attempt` are what keeps a patient from being
 * rung twice: one live attempt per target and one per phone number, across all campaigns. They are also why `attempt`
 * is not partitioned (a unique index on a partitioned table must contain the partition key).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trunk (
      id uuid primary key,
      name text not null unique,
      kind text not null check (kind in ('ip', 'registration')),
      host text not null,
      port integer not null,
      username text,
      secret_enc bytea,
      caller_id text not null,
      max_channels integer not null check (max_channels between 1 and 2000),
      max_calls_per_second numeric not null check (max_calls_per_second > 0),
      is_enabled boolean not null default true,
      is_sample boolean not null default false,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version integer not null default 1
    );

    create table calendar_year (
      year integer primary key,
      source text not null
    );
    create table calendar_day (
      day date primary key,
      kind text not null check (kind in ('holiday', 'workday')),
      name text not null
    );

    create table outcome_rule (
      id uuid primary key,
      position integer not null,
      trunk_id uuid references trunk on delete cascade,
      cause integer,
      sip_code integer,
      ringing_seen boolean,
      early_media_seen boolean,
      outcome text not null,
      note text not null default ''
    );

    create table call_script (
      hash bytea primary key,
      content jsonb not null,
      created_at timestamptz not null
    );

    create table campaign (
      id uuid primary key,
      name text not null,
      type text not null check (type in ('VOICE_NOTICE', 'AUTO_SURVEY', 'CONNECT_AGENT', 'RUN_FLOW', 'CONNECT_APP')),
      purpose text not null check (purpose in ('care', 'satisfaction', 'research', 'education')),
      state text not null check (state in ('draft', 'running', 'paused', 'draining', 'completed', 'aborted')),
      pause_reason text,
      trunk_id uuid not null references trunk,
      questionnaire_version_id uuid references questionnaire_version,
      settings jsonb not null,
      script_hash bytea references call_script,
      parent_campaign_id uuid references campaign,
      is_sample boolean not null default false,
      created_by uuid,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz,
      version integer not null default 1
    );

    create table target (
      id uuid primary key,
      campaign_id uuid not null references campaign on delete cascade,
      patient_id uuid not null references patient on delete cascade,
      state text not null check (state in ('waiting', 'dialing', 'done', 'review')),
      result text,
      phone_id uuid,
      opening jsonb,
      attempts integer not null default 0,
      next_attempt_at timestamptz,
      blocked_rule text,
      blocked_until timestamptz,
      last_outcome text,
      wants_person boolean not null default false,
      created_at timestamptz not null,
      finished_at timestamptz,
      unique (campaign_id, patient_id)
    );
    create index target_due on target (campaign_id, next_attempt_at) where state = 'waiting' and opening is not null;
    create index target_patient on target (patient_id);

    create table attempt (
      id uuid primary key,
      target_id uuid not null references target on delete cascade,
      campaign_id uuid not null references campaign on delete cascade,
      patient_id uuid not null references patient on delete cascade,
      trunk_id uuid not null references trunk,
      phone_id uuid not null,
      phone_bidx bytea not null,
      seq integer not null,
      epoch bigint not null,
      state text not null check (state in ('claimed', 'dialing', 'answered', 'ended')),
      claimed_at timestamptz not null,
      dialed_at timestamptz,
      ringing_at timestamptz,
      early_media_at timestamptz,
      answered_at timestamptz,
      ended_at timestamptz,
      cause integer,
      sip_code integer,
      ended_by text,
      outcome text,
      unique (target_id, seq)
    );
    create unique index attempt_one_per_target on attempt (target_id) where state <> 'ended';
    create unique index attempt_one_per_phone on attempt (phone_bidx) where state <> 'ended';
    create index attempt_patient_dialed on attempt (patient_id, dialed_at) where dialed_at is not null;
    create index attempt_phone_dialed on attempt (phone_bidx, dialed_at) where dialed_at is not null;
    create index attempt_campaign on attempt (campaign_id, claimed_at desc);
    create index attempt_live on attempt (trunk_id) where state <> 'ended';

    create table call (
      id uuid primary key,
      direction text not null check (direction in ('outbound', 'inbound')),
      attempt_id uuid unique references attempt on delete cascade,
      campaign_id uuid,
      patient_id uuid references patient on delete cascade,
      leg_id text not null unique,
      flow text not null,
      flow_input jsonb not null,
      flow_state jsonb not null,
      flow_version integer not null default 1,
      deadline_at timestamptz,
      epoch bigint not null,
      started_at timestamptz not null,
      answered_at timestamptz not null,
      ended_at timestamptz,
      ended_by text,
      result text
    );
    create index call_live on call (id) where ended_at is null;
    create index call_started on call (started_at desc, id);
    create index call_patient on call (patient_id, started_at desc);

    create table call_event (
      call_id uuid not null,
      seq integer not null,
      at timestamptz not null,
      type text not null,
      data jsonb not null,
      primary key (call_id, seq, at)
    ) partition by range (at);
    create table call_event_default partition of call_event default;

    create table recording (
      id uuid primary key,
      call_id uuid not null unique references call on delete cascade,
      state text not null check (state in ('recording', 'spooled', 'stored', 'failed')),
      spool_path text not null,
      path text,
      started_at timestamptz not null,
      ended_at timestamptz,
      duration_ms integer,
      call_duration_ms integer,
      size_bytes bigint,
      sha256 bytea,
      peaks jsonb,
      failure text,
      verified_at timestamptz
    );
    create index recording_unfinished on recording (state) where state in ('recording', 'spooled');
  `.execute(db);
}
