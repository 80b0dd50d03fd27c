import { isDeepStrictEqual } from 'node:util';
import type { Interview, InterviewBeginning } from '@suifang/contract/desk-interview.ts';
import { type Answer, checkAnswer, evaluate, itemOf } from '@suifang/contract/questionnaire/index.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { endByRingBack } from '../campaigns/index.ts';
import {
  finishResponse,
  readAnswers,
  readPublishedForm,
  resumeOrStartResponse,
  saveAnswer,
} from '../responses/index.ts';
import { fail } from './errors.ts';
import {
  findPublishedForms,
  findWantedForms,
  insertCallResponse,
  isUnfinished,
  readCurrent,
} from './interview-store.ts';
import { requireOwn } from './screen.ts';

/**
 * A questionnaire read aloud by somebody of ours and filled in while they talk: the same questions, branches and scores
 * as by keypress, going on where an earlier call stopped. Each answer is kept as it is given.
 */
type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'events' | 'audit'>;
type Of = Readonly<{ callId: string; staffId: string }>;

/** What may be asked in a call, and what is being asked. */
export async function readInterview(db: Db, of: Of): Promise<Interview> {
  const { patient_id: patientId } = await requireOwn(db, of.callId, of.staffId);
  if (patientId === null) return { choices: [], current: null };
  const [wanted, published, current] = await Promise.all([
    findWantedForms(db, patientId, of.callId),
    findPublishedForms(db),
    readCurrent(db, of.callId),
  ]);
  return {
    choices: [
      ...wanted.map(({ versionId, title, targetId, campaign }) => ({
        versionId,
        title,
        target: { id: targetId, campaign },
      })),
      ...published.map((form) => ({ ...form, target: null })),
    ],
    current: current
      ? {
          responseId: current.responseId,
          title: current.title,
          definition: current.definition,
          answers: await readAnswers(db, current.responseId),
          status: current.status,
        }
      : null,
  };
}

/** Begins a questionnaire in a call, or goes on with it where it stood. */
export async function beginInterview(
  ports: Ports,
  trx: Db,
  actor: Actor,
  of: Of,
  { versionId, targetId }: InterviewBeginning,
): Promise<Interview> {
  const { patient_id: patientId } = await requireOwn(trx, of.callId, of.staffId);
  if (patientId === null) throw fail('interview.no-patient');
  const { choices } = await readInterview(trx, of);
  const isOffered = choices.some(
    (one) => one.versionId === versionId && (one.target?.id ?? null) === targetId,
  );
  if (!isOffered) throw fail('request.not-found');
  if (!(await isUnfinished(trx, of))) throw fail('interview.over');
  const at = ports.clock.now();
  const responseId = await resumeOrStartResponse(trx, { targetId, versionId, patientId, at, ids: ports.ids });
  await insertCallResponse(trx, { ...of, responseId, at });
  await keepAudit(ports, trx, actor, 'begun', { responseId, callId: of.callId });
  return readInterview(trx, of);
}

/** Keeps one answer of the questionnaire that is being asked, with its score and the alerts it raises. */
export async function answerInterview(
  ports: Ports,
  trx: Db,
  actor: Actor,
  of: Of,
  linkId: string,
  answer: Answer,
): Promise<Interview> {
  const current = await requireOpen(trx, of);
  const form = readPublishedForm(current.definition);
  const item = itemOf(form, linkId);
  if (!item) throw fail('request.not-found');
  if (answer.kind === 'heard' || checkAnswer(item, answer)) throw fail('interview.misfit');
  const before = (await readAnswers(trx, current.responseId))[linkId];
  const saved = { responseId: current.responseId, form, linkId, answer, at: ports.clock.now() };
  await saveAnswer(
    trx,
    { ...saved, channel: 'agent', answeredBy: 'patient', attemptId: null, keys: null },
    ports,
  );
  // What the patient had said before is gone from the response: that, and who changed it, stays in the audit.
  if (before !== undefined && !isDeepStrictEqual(before, answer))
    await keepAudit(ports, trx, actor, 'changed', { responseId: current.responseId, linkId });
  return readInterview(trx, of);
}

/** Every required question is answered: the response is complete, and a campaign that wanted it has got it. */
export async function finishInterview(ports: Ports, trx: Db, actor: Actor, of: Of): Promise<Interview> {
  const { responseId, definition, targetId } = await requireOpen(trx, of);
  const { missingRequired } = evaluate(readPublishedForm(definition), await readAnswers(trx, responseId));
  if (missingRequired.length > 0) throw fail('interview.incomplete');
  const at = ports.clock.now();
  // The campaign's lock comes before the response's.
  if (targetId !== null)
    await endByRingBack(trx, { targetId, phoneBidx: null, result: 'completed', at }, ports.events);
  await finishResponse(trx, responseId, at);
  await keepAudit(ports, trx, actor, 'finished', { responseId, callId: of.callId });
  return readInterview(trx, of);
}

/** The questionnaire that is being asked. Throws when there is none, or nobody may change it any more. */
async function requireOpen(trx: Db, of: Of) {
  await requireOwn(trx, of.callId, of.staffId);
  const current = await readCurrent(trx, of.callId);
  if (!current) throw fail('interview.not-begun');
  if (current.status === 'completed' || !(await isUnfinished(trx, of))) throw fail('interview.over');
  return current;
}

async function keepAudit(
  ports: Ports,
  trx: Db,
  actor: Actor,
  what: 'begun' | 'changed' | 'finished',
  { responseId, ...detail }: Readonly<{ responseId: string; callId?: string; linkId?: string }>,
): Promise<void> {
  const object = { kind: 'response', id: responseId };
  await ports.audit.record(trx, { actor, action: `interview.${what}`, object, detail });
}
