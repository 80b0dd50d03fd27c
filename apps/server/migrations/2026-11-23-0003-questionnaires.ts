import { type Kysely, sql } from 'kysely';

/** Questionnaires as immutable published versions (FHIR R4 JSON), responses that may span several calls, alerts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table questionnaire (
      id uuid primary key,
      url text not null unique,
      title text not null,
      draft jsonb,
      draft_version integer not null default 1,
      retired_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );

    create table questionnaire_version (
      id uuid primary key,
      questionnaire_id uuid not null references questionnaire,
      version integer not null,
      definition jsonb not null,
      published_at timestamptz not null,
      published_by uuid,
      unique (questionnaire_id, version)
    );
    create function refuse_version_change() returns trigger language plpgsql as $$
      begin raise exception 'a published questionnaire version never changes'; end $$;
    create trigger questionnaire_version_immutable before update on questionnaire_version
      for each row execute function refuse_version_change();

    create table response (
      id uuid primary key,
      questionnaire_version_id uuid not null references questionnaire_version,
      patient_id uuid not null references patient on delete cascade,
      target_id uuid unique,
      status text not null check (status in ('in-progress', 'completed', 'stopped')),
      score numeric,
      band text,
      started_at timestamptz not null,
      updated_at timestamptz not null,
      completed_at timestamptz
    );
    create index response_patient on response (patient_id, started_at desc);
    create index response_version on response (questionnaire_version_id, started_at desc);

    create table response_answer (
      response_id uuid not null references response on delete cascade,
      link_id text not null,
      value jsonb not null,
      score numeric,
      channel text not null check (channel in ('voice', 'agent', 'web', 'sms')),
      answered_by text not null default 'patient',
      attempt_id uuid,
      keys text,
      answered_at timestamptz not null,
      primary key (response_id, link_id)
    );

    create table alert (
      id uuid primary key,
      response_id uuid not null references response on delete cascade,
      patient_id uuid not null references patient on delete cascade,
      rule text not null,
      severity text not null check (severity in ('low', 'medium', 'high')),
      message text not null,
      raised_at timestamptz not null,
      acknowledged_at timestamptz,
      acknowledged_by uuid,
      action_taken text,
      version integer not null default 1,
      unique (response_id, rule)
    );
    create index alert_open on alert (raised_at desc) where acknowledged_at is null;

    create table prompt_override (
      text_hash bytea primary key,
      text text not null,
      path text not null,
      duration_ms integer not null,
      uploaded_by uuid,
      uploaded_at timestamptz not null
    );
  `.execute(db);
}
