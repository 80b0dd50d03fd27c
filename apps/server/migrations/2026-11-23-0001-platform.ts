import { type Kysely, sql } from 'kysely';

/** What every hospital system needs before it knows a patient: staff, sessions, settings, the audit chain, the event log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      id uuid primary key,
      login text not null unique,
      name text not null,
      role text not null check (role in ('administrator', 'nurse')),
      password_hash text not null,
      must_change_password boolean not null default false,
      disabled_at timestamptz,
      created_at timestamptz not null default now(),
      version integer not null default 1
    );

    create table session (
      token_hash bytea primary key,
      staff_id uuid not null references staff on delete cascade,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      address text not null,
      user_agent text not null
    );
    create index session_staff on session (staff_id);

    create table sign_in_failure (
      subject bytea primary key,
      failures integer not null,
      last_failed_at timestamptz not null
    );

    create table setting (
      key text primary key,
      value jsonb not null,
      version integer not null default 1,
      updated_at timestamptz not null default now()
    );

    create table audit (
      seq bigint primary key,
      at timestamptz not null,
      actor_id uuid,
      actor text not null,
      action text not null,
      object_kind text not null,
      object_id text not null,
      address text,
      detail jsonb not null,
      previous_hash bytea not null,
      hash bytea not null
    );
    create index audit_object on audit (object_kind, object_id, seq desc);
    create function refuse_audit_change() returns trigger language plpgsql as $$
      begin raise exception 'audit rows are append-only'; end $$;
    create trigger audit_append_only before update or delete or truncate on audit
      for each statement execute function refuse_audit_change();

    create table event (
      seq bigint generated always as identity primary key,
      at timestamptz not null default now(),
      type text not null,
      subject_id text not null,
      data jsonb not null
    );
    create index event_subject on event (subject_id, seq);
    create function notify_event() returns trigger language plpgsql as $$
      begin perform pg_notify('event', ''); return null; end $$;
    create trigger event_notify after insert on event for each statement execute function notify_event();

    create table leader (
      name text primary key,
      epoch bigint not null,
      taken_at timestamptz not null
    );

    create table command (
      id uuid primary key,
      name text not null,
      staff_id uuid,
      received_at timestamptz not null default now(),
      answer jsonb not null
    );
  `.execute(db);
}
