import {
  type Answer,
  Answer as AnswerSchema,
  type Answers,
  type Text,
} from '@suifang/contract/questionnaire/index.ts';
import { sql } from 'kysely';
import { writeTogether } from '../../platform/db/together.ts';
import type { Db } from '../../schema.ts';

export type Channel = 'voice' | 'agent' | 'web' | 'sms';

/** Begins a response; that of a target only when it has none. */
export async function insertResponse(
  db: Db,
  row: Readonly<{ id: string; versionId: string; patientId: string; targetId: string | null; at: Date }>,
): Promise<void> {
  await db
    .insertInto('response')
    .values({
      id: row.id,
      questionnaire_version_id: row.versionId,
      patient_id: row.patientId,
      target_id: row.targetId,
      status: 'in-progress',
      started_at: row.at,
      updated_at: row.at,
    })
    .onConflict((conflict) => conflict.column('target_id').doNothing())
    .execute();
}

export async function findResponseIdOf(db: Db, targetId: string): Promise<string> {
  const row = await db
    .selectFrom('response')
    .select('id')
    .where('target_id', '=', targetId)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What was left open of a version by a patient, outside of any campaign. */
export async function findOpenResponseOf(
  db: Db,
  of: Readonly<{ patientId: string; versionId: string }>,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('response')
    .select('id')
    .where('patient_id', '=', of.patientId)
    .where('questionnaire_version_id', '=', of.versionId)
    .where('target_id', 'is', null)
    .where('status', '=', 'in-progress')
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
  return row?.id;
}

/** Takes a response up again that was stopped half answered. */
export async function reopenResponse(db: Db, responseId: string, at: Date): Promise<void> {
  await db
    .updateTable('response')
    .set({ status: 'in-progress', updated_at: at })
    .where('id', '=', responseId)
    .where('status', '=', 'stopped')
    .execute();
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

/** Keeps an answer in place of an earlier one to the same question, and what all of them come to, in one statement. */
export async function putAnswer(
  db: Db,
  responseId: string,
  linkId: string,
  kept: Readonly<{
    answer: Answer;
    score: number | null;
    channel: Channel;
    answeredBy: string;
    attemptId: string | null;
    keys: string | null;
    at: Date;
  }>,
  standing: Readonly<{ score: number | null; band: string | null }>,
): Promise<void> {
  const row = {
    value: JSON.stringify(kept.answer),
    score: kept.score,
    channel: kept.channel,
    answered_by: kept.answeredBy,
    attempt_id: kept.attemptId,
    keys: kept.keys,
    answered_at: kept.at,
  };
  await writeTogether(db, [
    db
      .insertInto('response_answer')
      .values({ response_id: responseId, link_id: linkId, ...row })
      .onConflict((conflict) => conflict.columns(['response_id', 'link_id']).doUpdateSet(row)),
    db
      .updateTable('response')
      .set({ ...standing, updated_at: kept.at })
      .where('id', '=', responseId),
  ]);
}

/** Whose response it is. */
export async function findPatientOf(db: Db, responseId: string): Promise<string> {
  const row = await db
    .selectFrom('response')
    .select('patient_id')
    .where('id', '=', responseId)
    .executeTakeFirstOrThrow();
  return row.patient_id;
}

/** Raises an alert once per response and rule. False when it was raised before. */
export async function insertAlert(
  db: Db,
  alert: Readonly<{
    id: string;
    responseId: string;
    patientId: string;
    rule: string;
    severity: 'low' | 'medium' | 'high';
    message: Text;
    at: Date;
  }>,
): Promise<boolean> {
  const result = await db
    .insertInto('alert')
    .values({
      id: alert.id,
      response_id: alert.responseId,
      patient_id: alert.patientId,
      rule: alert.rule,
      severity: alert.severity,
      message: alert.message.zh,
      message_en: alert.message.en,
      raised_at: alert.at,
    })
    .onConflict((conflict) => conflict.columns(['response_id', 'rule']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** The rules of a response's alerts that nobody has dealt with. */
export async function findOpenRules(db: Db, responseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('alert')
    .select('rule')
    .where('response_id', '=', responseId)
    .where('acknowledged_at', 'is', null)
    .execute();
  return rows.map(({ rule }) => rule);
}

/** Closes the open alerts of these rules, with a note of the more severe one that stands for them now. */
export async function closeLesser(
  db: Db,
  closed: Readonly<{ responseId: string; rules: readonly string[]; by: Text; at: Date }>,
): Promise<void> {
  const { responseId, rules, by, at } = closed;
  await sql`update alert set acknowledged_at = ${at}, version = version + 1,
      action_taken = ${`由更严重的预警代替：${by.zh} / Replaced by a more severe alert: ${by.en}`}
    where response_id = ${responseId} and acknowledged_at is null and rule = any(${[...rules]})`.execute(db);
}

/** Closes a response of which everything required is answered, also one that was stopped in the same breath. */
export async function completeResponse(db: Db, responseId: string, at: Date): Promise<void> {
  await db
    .updateTable('response')
    .set({ status: 'completed', updated_at: at, completed_at: at })
    .where('id', '=', responseId)
    .where('status', '<>', 'completed')
    .execute();
}

/** Closes what targets that are over have left half answered, and nobody has touched since then. */
export async function stopForgotten(db: Db, before: Date, at: Date): Promise<void> {
  await sql`update response r set status = 'stopped', updated_at = ${at}
    from target t where t.id = r.target_id and t.state = 'done'
      and r.status = 'in-progress' and r.updated_at < ${before}`.execute(db);
}

/**
 * The statement that closes what these targets have left half answered, as `stopped`: nobody will ask them again. The
 * array is one parameter however long it is.
 */
export function stopping(targetIds: readonly string[], at: Date) {
  return sql`update response set status = 'stopped', updated_at = ${at}
    where status = 'in-progress' and target_id = any(${[...targetIds]}::uuid[])`;
}
