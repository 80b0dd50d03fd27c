import { type Kysely, sql } from 'kysely';

/**
 * One live attempt per patient, on whichever number and in whichever campaign. Should a patient have two at this
 * moment, the newer goes on; the truth about the older is for a person to find, as after a crash.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    with older as (
      update attempt a set state = 'ended', ended_at = now(), outcome = 'unknown'
      where a.state <> 'ended' and exists (
        select from attempt newer
        where newer.patient_id = a.patient_id and newer.state <> 'ended' and newer.id > a.id)
      returning a.target_id)
    update target set state = 'review', result = 'unknown_dial', next_attempt_at = null
    where id in (select target_id from older)`.execute(db);
  await sql`create unique index attempt_one_per_patient on attempt (patient_id) where state <> 'ended'`.execute(
    db,
  );
}
