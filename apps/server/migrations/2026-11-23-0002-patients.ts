import { type Kysely, sql } from 'kysely';

/**
 * Patients and what the hospital knows of them. Phone and identity-card numbers are ciphertext with keyed blind
 * indexes (`*_bidx` whole value, `tail_bidx` last four); nothing here holds them in the clear.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table department (
      id uuid primary key,
      code text not null unique,
      name text not null
    );

    create table patient (
      id uuid primary key,
      name text not null,
      pinyin text not null,
      initials text not null,
      grams text[] not null,
      sex text not null check (sex in ('male', 'female', 'unknown')),
      birth_date date,
      deceased_at timestamptz,
      language text not null default 'zh',
      note text,
      is_sample boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1
    );
    create index patient_grams on patient using gin (grams) with (fastupdate = off);
    create index patient_pinyin on patient (pinyin text_pattern_ops);
    create index patient_initials on patient (initials text_pattern_ops);
    create index patient_updated on patient (updated_at desc, id);

    create table patient_identifier (
      patient_id uuid not null references patient on delete cascade,
      system text not null check (system in ('mrn', 'inpatient', 'card', 'national_id')),
      value text,
      value_enc bytea,
      bidx bytea not null,
      tail_bidx bytea,
      check (num_nonnulls(value, value_enc) = 1),
      check (system <> 'national_id' or value is null),
      primary key (patient_id, system, bidx)
    );
    create unique index patient_identifier_value on patient_identifier (system, bidx) where system in ('mrn', 'national_id');
    create index patient_identifier_lookup on patient_identifier (bidx);
    create index patient_identifier_prefix on patient_identifier (value text_pattern_ops) where value is not null;
    create index patient_identifier_tail on patient_identifier (tail_bidx) where tail_bidx is not null;

    create table contact (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      name text not null,
      relationship text not null,
      may_discuss_health boolean not null default false
    );
    create index contact_patient on contact (patient_id);

    create table phone (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      contact_id uuid references contact on delete cascade,
      number_enc bytea not null,
      raw_enc bytea not null,
      bidx bytea not null,
      tail_bidx bytea not null,
      kind text not null check (kind in ('mobile', 'landline', 'other')),
      owner text not null,
      rank integer not null,
      status text not null default 'valid'
        check (status in ('valid', 'invalid', 'suspended', 'wrong_person', 'unverified')),
      status_at timestamptz,
      last_good_at timestamptz,
      unique (patient_id, bidx)
    );
    create index phone_bidx on phone (bidx);
    create index phone_tail on phone (tail_bidx);

    create table stay (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      kind text not null check (kind in ('outpatient', 'inpatient')),
      visit_no text not null,
      department_id uuid references department,
      ward text,
      doctor text,
      admitted_at timestamptz,
      discharged_at timestamptz,
      discharge_disposition text,
      unique (patient_id, kind, visit_no)
    );
    create index stay_patient on stay (patient_id, admitted_at desc);
    create index stay_discharged on stay (discharged_at, department_id) where discharged_at is not null;

    create table operation (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      stay_id uuid references stay on delete cascade,
      name text not null,
      code text,
      performed_at timestamptz,
      surgeon text
    );
    create index operation_patient on operation (patient_id, performed_at desc);

    create table diagnosis (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      stay_id uuid references stay on delete cascade,
      name text not null,
      code text,
      is_main boolean not null default false,
      recorded_at timestamptz
    );
    create index diagnosis_patient on diagnosis (patient_id, recorded_at desc);

    create table consent (
      id uuid primary key,
      patient_id uuid not null references patient on delete cascade,
      purpose text not null check (purpose in ('care', 'satisfaction', 'research', 'education')),
      is_granted boolean not null,
      source text not null,
      call_id uuid,
      actor_id uuid,
      at timestamptz not null
    );
    create index consent_patient on consent (patient_id, purpose, at desc);

    create table do_not_call (
      id uuid primary key,
      phone_bidx bytea,
      patient_id uuid references patient on delete cascade,
      purpose text,
      reason text not null,
      source text not null,
      until timestamptz,
      created_at timestamptz not null,
      lifted_at timestamptz,
      check (num_nonnulls(phone_bidx, patient_id) = 1)
    );
    create index do_not_call_phone on do_not_call (phone_bidx) where lifted_at is null;
    create index do_not_call_patient on do_not_call (patient_id) where lifted_at is null;

    create table import_template (
      id uuid primary key,
      name text not null unique,
      mapping jsonb not null,
      updated_at timestamptz not null
    );

    create table import_job (
      id uuid primary key,
      file_name text not null,
      file_path text not null,
      format text not null,
      options jsonb not null,
      state text not null check (state in ('uploaded', 'checking', 'checked', 'running', 'completed', 'cancelled', 'failed')),
      is_dry_run boolean not null default false,
      rows_total integer,
      rows_done integer not null default 0,
      counts jsonb not null default '{}',
      failure jsonb,
      staff_id uuid,
      created_at timestamptz not null,
      finished_at timestamptz,
      cancel_requested boolean not null default false,
      is_sample boolean not null default false
    );

    create table import_row (
      import_id uuid not null references import_job on delete cascade,
      row_number integer not null,
      outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'duplicate', 'invalid', 'blank')),
      patient_id uuid,
      problems jsonb not null default '[]',
      primary key (import_id, row_number)
    );
    create index import_row_outcome on import_row (import_id, outcome, row_number);
  `.execute(db);
}
