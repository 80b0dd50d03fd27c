import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

/** The targets that a call of ours is about: its campaign's, or the one whose patient was promised this very call. */
const madeFor = (callId: string) => sql<boolean>`t.id in (
  select a.target_id from call k join attempt a on a.id = k.attempt_id where k.id = ${callId}
  union all
  select a.target_id from dial_request d join callback_task b on b.id = d.task_id
    join call k on k.id = b.call_id join attempt a on a.id = k.attempt_id where d.call_id = ${callId})`;

/** Targets of campaigns that want a questionnaire of this patient, and first the one that this call is about. */
export async function findWantedForms(db: Db, patientId: string, callId: string) {
  return db
    .selectFrom('target as t')
    .innerJoin('campaign as c', 'c.id', 't.campaign_id')
    .innerJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .leftJoin('ring_back as r', (join) => join.onRef('r.target_id', '=', 't.id').on('r.call_id', '=', callId))
    .select(['v.id as versionId', 'q.title', 't.id as targetId', 'c.name as campaign'])
    .where('t.patient_id', '=', patientId)
    .where((where) =>
      where.or([
        where('r.call_id', 'is not', null),
        madeFor(callId),
        where.and([where('t.state', '=', 'waiting'), where('c.state', 'in', ['running', 'paused'])]),
      ]),
    )
    .orderBy(madeFor(callId), 'desc')
    .orderBy('r.tried_at', (order) => order.desc().nullsLast())
    .orderBy('t.created_at', 'desc')
    .execute();
}

/** Whether somebody is still at a call: in it, wrapping up, or without having said what came of it. */
export async function isUnfinished(
  db: Db,
  of: Readonly<{ callId: string; staffId: string }>,
): Promise<boolean> {
  const row = await db
    .selectNoFrom((builder) => [
      builder
        .exists(
          builder
            .selectFrom('agent_state')
            .select('staff_id')
            .where('staff_id', '=', of.staffId)
            .where('call_id', '=', of.callId),
        )
        .as('isAtIt'),
      builder
        .exists(
          builder
            .selectFrom('call_note')
            .select('call_id')
            .where('staff_id', '=', of.staffId)
            .where('call_id', '=', of.callId)
            .where('disposition', 'is not', null),
        )
        .as('isWrittenDown'),
    ])
    .executeTakeFirstOrThrow();
  return Boolean(row.isAtIt) || !row.isWrittenDown;
}

/** The newest version of every questionnaire in use. */
export async function findPublishedForms(db: Db) {
  return db
    .selectFrom('questionnaire_version as v')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select(['v.id as versionId', 'q.title'])
    .distinctOn('q.id')
    .where('q.retired_at', 'is', null)
    .orderBy('q.id')
    .orderBy('v.version', 'desc')
    .execute();
}

/** The response that was begun last in a call with the patient whom it is with now, and its version. */
export async function readCurrent(db: Db, callId: string) {
  return (
    db
      .selectFrom('call_response as k')
      .innerJoin('response as r', 'r.id', 'k.response_id')
      .innerJoin('questionnaire_version as v', 'v.id', 'r.questionnaire_version_id')
      .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
      .innerJoin('call as c', 'c.id', 'k.call_id')
      .select(['r.id as responseId', 'r.status', 'r.target_id as targetId', 'v.definition', 'q.title'])
      .where('k.call_id', '=', callId)
      // Who the caller is may have been corrected meanwhile: the questions before were another patient's.
      .whereRef('r.patient_id', '=', 'c.patient_id')
      .orderBy('k.begun_at', 'desc')
      .limit(1)
      .executeTakeFirst()
  );
}

export async function insertCallResponse(
  trx: Db,
  row: Readonly<{ callId: string; responseId: string; staffId: string; at: Date }>,
): Promise<void> {
  await trx
    .insertInto('call_response')
    .values({
      call_id: row.callId,
      response_id: row.responseId,
      staff_id: row.staffId,
      begun_at: row.at,
    })
    .onConflict((conflict) => conflict.columns(['call_id', 'response_id']).doUpdateSet({ begun_at: row.at }))
    .execute();
}
