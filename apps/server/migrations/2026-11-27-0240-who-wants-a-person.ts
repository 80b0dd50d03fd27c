import { type Kysely, sql } from 'kysely';

/**
 * Who presses 0 in an automatic call was promised a nurse: that is a task for somebody, which can be taken and ended.
 * Those who asked before have theirs made here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table callback_task add column target_id uuid references target on delete set null;
    alter table callback_task drop constraint callback_task_reason_check;
    alter table callback_task add constraint callback_task_reason_check
      check (reason in ('queue', 'scheduled', 'voicemail', 'interrupted', 'promised', 'wants_person'));
    create unique index callback_task_one_per_target on callback_task (target_id)
      where state = 'open' and reason = 'wants_person';
    insert into callback_task (id, patient_id, target_id, reason, due_at, created_at)
      select gen_random_uuid(), t.patient_id, t.id, 'wants_person', now(), now()
      from target t join campaign c on c.id = t.campaign_id
      where t.wants_person and (c.finished_at is null or c.finished_at > now() - interval '7 days');
  `.execute(db);
}
