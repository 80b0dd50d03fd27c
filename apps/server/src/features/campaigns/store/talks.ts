import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { writeTogether } from '../../../platform/db/together.ts';
import type { Events } from '../../../platform/events/events.ts';
import type { Db } from '../../../schema.ts';
import { isPromisedACall } from '../../callbacks/index.ts';
import { stopping } from '../../responses/index.ts';
import type { ConversationResult } from '../rules/retry.ts';
import { resultOfTalk, type Talk } from '../rules/talk-result.ts';
import { lockCampaign } from './campaign-lock.ts';
import { completeIfThrough } from './completion.ts';
import { decide, provedOf, readBeside, targetAfter, unmarkPhone } from './next-attempt.ts';
import { readCalendar } from './running.ts';

/** Calls of campaigns in which somebody of ours talks: what they came to, also when that is said after their end. */

/** What automatic conversations say of themselves; whatever else a flow says is about people who talk or wait. */
const automatic: ReadonlySet<string> = new Set<ConversationResult>([
  'completed',
  'partial',
  'hung_up',
  'delivered',
  'not_delivered',
  'refused',
  'opted_out',
  'not_verified',
  'wrong_person',
]);

/**
 * What an attempt's conversation came to. `told`: by the last flow of its call; undefined: there was none, or it could not
 * take its call to the end. Then the rows say whether a person has talked with the patient, or is to.
 */
export async function resultOf(
  trx: Db,
  attempt: Readonly<{ id: string }>,
  told: string | undefined,
): Promise<ConversationResult | undefined> {
  if (told !== undefined && automatic.has(told)) return told as ConversationResult;
  const talk = await readTalk(trx, attempt.id);
  if (!talk || (told === undefined && talk.talkedMs === 0 && !talk.wasPromised)) return undefined;
  return resultOfTalk(talk);
}

/** What a call with an agent came to, from its rows; undefined: the attempt has no call. */
async function readTalkResult(trx: Db, attemptId: string): Promise<ConversationResult | undefined> {
  const talk = await readTalk(trx, attemptId);
  return talk && resultOfTalk(talk);
}

async function readTalk(trx: Db, attemptId: string): Promise<Talk | undefined> {
  const row = await trx
    .selectFrom('call as c')
    .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
    .innerJoin('campaign as m', 'm.id', 'a.campaign_id')
    .leftJoin('handoff as h', 'h.call_id', 'c.id')
    .leftJoin('response as r', 'r.target_id', 'a.target_id')
    .select(['c.id', 'a.answered_at', 'm.questionnaire_version_id', 'h.how', 'r.status'])
    .where('c.attempt_id', '=', attemptId)
    .executeTakeFirst();
  if (!row) return undefined;
  const legs = await trx
    .selectFrom('call_leg')
    .select(['answered_at', 'ended_at'])
    .where('call_id', '=', row.id)
    .where('kind', '=', 'device')
    .where('answered_at', 'is not', null)
    .execute();
  const note = await trx
    .selectFrom('call_note')
    .select('disposition')
    .where('call_id', '=', row.id)
    .where('disposition', 'is not', null)
    .orderBy('saved_at', 'desc')
    .executeTakeFirst();
  return {
    talkedMs: talkedMs(legs, row.answered_at),
    disposition: note?.disposition ?? undefined,
    hasQuestionnaire: row.questionnaire_version_id !== null,
    isAnswered: row.status === 'completed',
    wasPromised: row.how === 'promised' || (await isPromisedACall(trx, row.id)),
  };
}

/** From when patient and first agent were both there, whoever answered later, to the last agent's end. */
function talkedMs(
  legs: ReadonlyArray<Readonly<{ answered_at: Date | null; ended_at: Date | null }>>,
  patientAnsweredAt: Date | null,
): number {
  if (legs.length === 0 || patientAnsweredAt === null) return 0;
  const first = Math.min(...legs.map(({ answered_at: at }) => at?.getTime() ?? Infinity));
  const from = Math.max(first, patientAnsweredAt.getTime());
  const to = Math.max(...legs.map(({ answered_at: at, ended_at: end }) => (end ?? at)?.getTime() ?? 0));
  return Math.max(0, to - from);
}

/** Ends that a word of the agent may still change; the others are the patient's own, or a person's decision. */
const changeable: ReadonlySet<string> = new Set<ConversationResult | 'attempts_exhausted'>([
  'talked',
  'promised',
  'partial',
  'hung_up',
  'wrong_person',
  'refused',
  'attempts_exhausted',
]);

/** What a campaign's call has come to so far. */
export type SaidSoFar = Readonly<{ result: ConversationResult | undefined; at: Date }>;

/** To be read before a note is written, which may take back what was said; undefined: not a call of a campaign. */
export async function readSaidSoFar(trx: Db, callId: string): Promise<SaidSoFar | undefined> {
  const attempt = await trx
    .selectFrom('call as c')
    .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
    .leftJoin('call_note as n', 'n.call_id', 'c.id')
    .select((row) => ['a.id', 'a.ended_at', row.fn.max('n.saved_at').as('saved_at')])
    .where('c.id', '=', callId)
    .where('a.state', '=', 'ended')
    .groupBy(['a.id', 'a.ended_at'])
    .executeTakeFirst();
  if (!attempt?.ended_at) return undefined;
  const { ended_at: endedAt, saved_at: savedAt } = attempt;
  const at = savedAt !== null && savedAt > endedAt ? savedAt : endedAt;
  return { result: await readTalkResult(trx, attempt.id), at };
}

/**
 * Of a campaign's call something is known that was not when its attempt ended: the agent has said what came of it, or a
 * person is to ring the patient. That decides what becomes of its target, also after the call has ended. While the
 * attempt goes on nothing is written: its end reads the same. A campaign that is over calls nobody again; then the
 * target shows what was said. `before`: what the call had come to; a number that was somebody else's by that alone is the
 * patient's again; undefined: that is not in question. Quiet for other calls. Takes the campaign before the target.
 */
export async function settleAfterwards(
  trx: Db,
  callId: string,
  { now, events, before }: Readonly<{ now: Date; events: Events; before: SaidSoFar | undefined }>,
): Promise<void> {
  const attempt = await trx
    .selectFrom('call as c')
    .innerJoin('attempt as a', 'a.id', 'c.attempt_id')
    .innerJoin('campaign as m', 'm.id', 'a.campaign_id')
    .selectAll('a')
    .where('c.id', '=', callId)
    .where('a.state', '=', 'ended')
    .where('m.type', '=', 'CONNECT_AGENT')
    .executeTakeFirst();
  if (!attempt) return;
  const campaign = await lockCampaign(trx, attempt.campaign_id);
  const target = await trx
    .selectFrom('target as t')
    .select(['t.state', 't.result'])
    .select((row) =>
      row
        .selectFrom('attempt as x')
        .select((inner) => inner.fn.max('x.seq').as('seq'))
        .whereRef('x.target_id', '=', 't.id')
        .as('last_seq'),
    )
    .where('t.id', '=', attempt.target_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const isOpen =
    target.state === 'waiting' || (target.state === 'done' && changeable.has(target.result ?? ''));
  // Whoever has been dialled again since is settled by that later call.
  if (!campaign || !isOpen || target.last_seq !== attempt.seq) return;
  const result = await readTalkResult(trx, attempt.id);
  const outcome = Outcome.parse(attempt.outcome);
  if (before?.result === 'wrong_person' && result !== 'wrong_person')
    await unmarkPhone(trx, attempt.phone_id, before.at, now);
  const proved = provedOf({ outcome, result }, now);
  if (proved) await trx.updateTable('phone').set(proved).where('id', '=', attempt.phone_id).execute();
  const calendar = await readCalendar(trx);
  const beside = await readBeside(trx, attempt);
  const { settings } = campaign;
  const next = decide(attempt, { outcome, result }, beside, { settings, calendar, now });
  const isOver = campaign.state !== 'running' && campaign.state !== 'paused';
  const change = targetAfter(
    next.kind === 'again' && isOver ? { kind: 'done', result: result ?? 'talked' } : next,
    now,
  );
  await writeTogether(trx, [
    ...(change.state === 'done' ? [stopping([attempt.target_id], now)] : []),
    trx.updateTable('target').set(change).where('id', '=', attempt.target_id),
  ]);
  await events.record(trx, [
    { type: 'target.changed', subjectId: attempt.target_id, data: { campaignId: attempt.campaign_id } },
  ]);
  await completeIfThrough(trx, attempt.campaign_id, { now, events });
}
