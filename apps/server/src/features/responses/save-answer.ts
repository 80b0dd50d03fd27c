import {
  type Answer,
  type Answers,
  answerScore,
  checkAnswer,
  evaluate,
  type Form,
  itemOf,
  lesserRules,
} from '@suifang/contract/questionnaire/index.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import {
  type Channel,
  closeLesser,
  completeResponse,
  findOpenResponseOf,
  findOpenRules,
  findPatientOf,
  findResponseIdOf,
  insertAlert,
  insertResponse,
  putAnswer,
  readAnswers,
  reopenResponse,
  stopForgotten,
} from './answer-store.ts';

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

/** Sees to it that a target has its response: the one that earlier attempts began, or a new one. One statement. */
export async function beginResponse(
  db: Db,
  response: Readonly<{ targetId: string; versionId: string; patientId: string; at: Date; ids: Ids }>,
): Promise<void> {
  const { ids, ...row } = response;
  await insertResponse(db, { id: ids.next(), ...row });
}

/**
 * The response of a target: the one that earlier attempts began, with its answers, or a new one. Must run in a
 * transaction.
 */
export async function startOrResumeResponse(
  trx: Db,
  response: Readonly<{ targetId: string; versionId: string; patientId: string; at: Date; ids: Ids }>,
): Promise<Readonly<{ responseId: string; answers: Answers }>> {
  await beginResponse(trx, response);
  const responseId = await findResponseIdOf(trx, response.targetId);
  return { responseId, answers: await readAnswers(trx, responseId) };
}

/**
 * The response that somebody of ours goes on with or begins, with a patient they talk with: the target's, or, without
 * one, what earlier calls with this patient left open of the same version. One that was stopped is open again.
 */
export async function resumeOrStartResponse(
  trx: Db,
  response: Readonly<{
    targetId: string | null;
    versionId: string;
    patientId: string;
    at: Date;
    ids: Ids;
  }>,
): Promise<string> {
  const { targetId, ids, ...row } = response;
  if (targetId !== null) {
    const { responseId } = await startOrResumeResponse(trx, { ...row, targetId, ids });
    await reopenResponse(trx, responseId, row.at);
    return responseId;
  }
  const open = await findOpenResponseOf(trx, row);
  if (open !== undefined) return open;
  const id = ids.next();
  await insertResponse(trx, { id, targetId, ...row });
  return id;
}

/**
 * Keeps one answer (a later one to the same question replaces it), recomputes score and band, and raises the alerts
 * that now hold, once each; a more severe one about the same answer closes the lesser. Must run in a transaction: an answer is never kept without its alert.
 *
 * Throws when the answer is to no question of the version or of the wrong kind: whoever asked has mixed up two forms.
 */
export async function saveAnswer(
  trx: Db,
  saved: AnswerToSave,
  ports: Readonly<{ ids: Ids; events: Events }>,
): Promise<void> {
  const { responseId, form, linkId, at, ...kept } = saved;
  const item = itemOf(form, linkId);
  if (!item) throw new Error('an answer to a question that the version does not have');
  const misfit = checkAnswer(item, kept.answer);
  if (misfit) throw new Error(`an answer that does not fit its question: ${misfit}`);
  const answers = { ...(await readAnswers(trx, responseId)), [linkId]: kept.answer };
  const { score, band, alerts } = evaluate(form, answers);
  await putAnswer(
    trx,
    responseId,
    linkId,
    { ...kept, at, score: answerScore(item, kept.answer) ?? null },
    { score: score ?? null, band: band?.code ?? null },
  );
  if (alerts.length === 0) return;
  const patientId = await findPatientOf(trx, responseId);
  const open = await findOpenRules(trx, responseId);
  for (const { rule, severity, message } of alerts) {
    if (open.some((other) => lesserRules(form, other).includes(rule))) continue;
    const id = ports.ids.next();
    const alert = { id, responseId, patientId, rule, severity, message, at };
    if (!(await insertAlert(trx, alert))) continue;
    await ports.events.record(trx, [{ type: 'alert.raised', subjectId: id, data: { patientId, severity } }]);
    await closeLesser(trx, { responseId, rules: lesserRules(form, rule), by: message, at });
  }
}

/** Closes a response of which every required question was answered. */
export async function finishResponse(trx: Db, responseId: string, at: Date): Promise<void> {
  await completeResponse(trx, responseId, at);
}

/** A nurse may go on with a questionnaire while she finishes her call; half a day later nobody does. */
const FORGOTTEN_MS = 12 * 3_600_000;

/** Closes what was left half answered in calls whose target is over. Safe to repeat. */
export async function stopForgottenResponses({
  db,
  clock,
}: Readonly<{ db: Db; clock: Clock }>): Promise<void> {
  const now = clock.now();
  await stopForgotten(db, new Date(now.getTime() - FORGOTTEN_MS), now);
}
