import {
  type Answer,
  Answer as AnswerSchema,
  type Answers,
  answerScore,
  evaluate,
  type Form,
  itemOf,
} from '@suifang/contract/questionnaire/index.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';

type Channel = 'voice' | 'agent' | 'web' | 'sms';

export type AnswerToSave = Readonly<{
  responseId: string;
  form: Form;
  linkId: string;
  answer: Answer;
  channel: Channel;
  answeredBy: string;
  attemptId: string | null;
  /** The keys as they were pressed, for voice. */
  keys: string | null;
  at: Date;
}>;

/**
 * The response of a target: the one that earlier attempts began, with its answers, or a new one. Must run in a
 * transaction.
 */
export async function startOrResumeResponse(
  trx: Db,
  response: Readonly<{ targetId: string; versionId: string; patientId: string; at: Date; ids: Ids }>,
): Promise<Readonly<{ responseId: string; answers: Answers }>> {
  const { targetId, at } = response;
  await trx
    .insertInto('response')
    .values({
      id: response.ids.next(),
      questionnaire_version_id: response.versionId,
      patient_id: response.patientId,
      target_id: targetId,
      status: 'in-progress',
      started_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('target_id').doNothing())
    .execute();
  const row = await trx
    .selectFrom('response')
    .select('id')
    .where('target_id', '=', targetId)
    .executeTakeFirstOrThrow();
  return { responseId: row.id, answers: await readAnswers(trx, row.id) };
}

/** Every stored answer of a response. */
export async function readAnswers(db: Db, responseId: string): Promise<Answers> {
  const rows = await db
    .selectFrom('response_answer')
    .select(['link_id', 'value'])
    .where('response_id', '=', responseId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.link_id, AnswerSchema.parse(row.value)]));
}

/**
 * Keeps one answer (a later one to the same question replaces it), recomputes score and band, and raises the alerts
 * that now hold, once each. Must run in a transaction: an answer is never kept without its alert.
 */
export async function saveAnswer(
  trx: Db,
  saved: AnswerToSave,
  ports: Readonly<{ ids: Ids; events: Events }>,
): Promise<void> {
  const { responseId, form, linkId, answer, at } = saved;
  const item = itemOf(form, linkId);
  if (!item) throw new Error('an answer to a question that the version does not have');
  const row = {
    value: JSON.stringify(answer),
    score: answerScore(item, answer) ?? null,
    channel: saved.channel,
    answered_by: saved.answeredBy,
    attempt_id: saved.attemptId,
    keys: saved.keys,
    answered_at: at,
  };
  await trx
    .insertInto('response_answer')
    .values({ response_id: responseId, link_id: linkId, ...row })
    .onConflict((conflict) => conflict.columns(['response_id', 'link_id']).doUpdateSet(row))
    .execute();
  const evaluation = evaluate(form, await readAnswers(trx, responseId));
  const response = await trx
    .updateTable('response')
    .set({ score: evaluation.score ?? null, band: evaluation.band?.code ?? null, updated_at: at })
    .where('id', '=', responseId)
    .returning('patient_id')
    .executeTakeFirstOrThrow();
  for (const alert of evaluation.alerts) {
    const raised = await trx
      .insertInto('alert')
      .values({
        id: ports.ids.next(),
        response_id: responseId,
        patient_id: response.patient_id,
        rule: alert.rule,
        severity: alert.severity,
        message: alert.message.zh,
        raised_at: at,
      })
      .onConflict((conflict) => conflict.columns(['response_id', 'rule']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (raised) {
      const data = { responseId, severity: alert.severity };
      await ports.events.record(trx, [{ type: 'alert.raised', subjectId: raised.id, data }]);
    }
  }
}

/** Closes a response: `completed` when every required question was answered, `stopped` when nobody will ask again. */
export async function finishResponse(
  trx: Db,
  responseId: string,
  status: 'completed' | 'stopped',
  at: Date,
): Promise<void> {
  await trx
    .updateTable('response')
    .set({ status, updated_at: at, completed_at: status === 'completed' ? at : null })
    .where('id', '=', responseId)
    .where('status', '=', 'in-progress')
    .execute();
}
