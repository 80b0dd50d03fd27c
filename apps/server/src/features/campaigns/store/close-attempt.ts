import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { BlockRule, Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { Events } from '../../../platform/events/events.ts';
import type { LegEnd } from '../../../telephony/port.ts';
import type { Db } from '../../../schema.ts';
import { type ConversationResult, decideNext, isNumberSpent, type Next } from '../rules/retry.ts';
import { classify, type OutcomeRule } from '../rules/outcome.ts';
import type { Calendar } from '../rules/schedule.ts';
import { lockCampaign } from './campaign-lock.ts';
import { completeIfThrough } from './completion.ts';
import { endTarget } from './endings.ts';
import { readSettled } from './ring-back.ts';
import { presentOpening } from './words.ts';
import { periodOf } from '../period.ts';

/** How an attempt came to its end. */
export type Ending =
  /** The leg ended and the switch told how. `result`: what the conversation came to, if there was one. */
  | Readonly<{ kind: 'leg'; end: LegEnd; result: ConversationResult | undefined }>
  /** We stopped it before anybody's phone rang. `rule`: what keeps the target waiting until then, when it is known. */
  | Readonly<{ kind: 'notDialed'; retryAt: Date; rule?: BlockRule }>
  /** It was answered and then control or the switch was lost. */
  | Readonly<{ kind: 'interrupted'; result: ConversationResult | undefined }>
  /** It may or may not have rung: never repeated by itself. */
  | Readonly<{ kind: 'unknown' }>;

export type CloseContext = Readonly<{
  rules: readonly OutcomeRule[];
  calendar: Calendar;
  now: Date;
  events: Events;
}>;

/**
 * Ends an attempt and decides what becomes of its target, in one transaction. Safe to repeat: an attempt that has
 * ended stays as it is. Answers whether this call ended it.
 */
export async function closeAttempt(
  db: Db,
  attemptId: string,
  ending: Ending,
  context: CloseContext,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('attempt')
      .selectAll()
      .where('id', '=', attemptId)
      .where('state', '<>', 'ended')
      .forUpdate()
      .executeTakeFirst();
    if (!row) return false;
    // Committed and then not dialled after all: no dial, for caps, figures and lists.
    const attempt = ending.kind === 'notDialed' ? { ...row, dialed_at: null } : row;
    const { now } = context;
    const outcome = outcomeOf(attempt, ending, context.rules);
    const result = ending.kind === 'leg' || ending.kind === 'interrupted' ? ending.result : undefined;
    await trx
      .updateTable('attempt')
      .set({
        state: 'ended',
        dialed_at: attempt.dialed_at,
        ended_at: now,
        outcome,
        cause: ending.kind === 'leg' ? ending.end.cause : null,
        sip_code: ending.kind === 'leg' ? (ending.end.sipCode ?? null) : null,
      })
      .where('id', '=', attemptId)
      .execute();
    await markPhone(trx, attempt.phone_id, outcome, result, now);

    // Only from here on the campaign's state counts: whoever aborts it has either seen this target or is seen here.
    const campaign = await lockCampaign(trx, attempt.campaign_id);
    if (!campaign) throw new Error('an attempt without its campaign');
    const isAborted = campaign.state === 'aborted';
    const settled = await readSettled(trx, attempt.target_id);
    if (settled) {
      await countDial(trx, attempt, outcome);
      await writeNext(trx, attempt.target_id, { kind: 'done', result: settled }, now);
    } else if (ending.kind !== 'notDialed') {
      const next = await decide(trx, attempt, { outcome, result, settings: campaign.settings }, context);
      await countDial(trx, attempt, outcome);
      await writeNext(trx, attempt.target_id, isAborted && next.kind === 'again' ? aborted : next, now);
    } else if (isAborted) {
      await writeNext(trx, attempt.target_id, aborted, now);
    } else {
      await returnTarget(trx, attempt.target_id, ending);
    }
    await context.events.record(trx, [
      {
        type: 'attempt.changed',
        subjectId: attemptId,
        data: { campaignId: attempt.campaign_id, targetId: attempt.target_id, state: 'ended', outcome },
      },
    ]);
    await completeIfThrough(trx, attempt.campaign_id, context);
    return true;
  });
}

type AttemptRow = Readonly<{
  target_id: string;
  patient_id: string;
  trunk_id: string;
  phone_id: string;
  dialed_at: Date | null;
  answered_at: Date | null;
  ringing_at: Date | null;
  early_media_at: Date | null;
}>;

function outcomeOf(attempt: AttemptRow, ending: Ending, rules: readonly OutcomeRule[]): Outcome {
  if (ending.kind === 'notDialed') return 'blocked';
  if (ending.kind === 'unknown') return 'unknown';
  if (ending.kind === 'interrupted') return 'interrupted';
  if (attempt.answered_at !== null) return 'answered';
  return classify(rules, {
    trunkId: attempt.trunk_id,
    cause: ending.end.cause,
    sipCode: ending.end.sipCode,
    ringingSeen: attempt.ringing_at !== null,
    earlyMediaSeen: attempt.early_media_at !== null,
  });
}

async function markPhone(
  trx: Db,
  phoneId: string,
  outcome: Outcome,
  result: ConversationResult | undefined,
  now: Date,
): Promise<void> {
  const status =
    outcome === 'invalid_number'
      ? 'invalid'
      : result === 'wrong_person'
        ? 'wrong_person'
        : outcome === 'suspended'
          ? 'suspended'
          : undefined;
  if (status)
    await trx.updateTable('phone').set({ status, status_at: now }).where('id', '=', phoneId).execute();
  if (result === 'completed' || result === 'delivered') {
    await trx
      .updateTable('phone')
      .set({ last_good_at: now, status: 'valid', status_at: now })
      .where('id', '=', phoneId)
      .execute();
  }
}

async function decide(
  trx: Db,
  attempt: AttemptRow,
  ended: Readonly<{ outcome: Outcome; result: ConversationResult | undefined; settings: CampaignSettings }>,
  { now, calendar }: CloseContext,
): Promise<Next> {
  const [earlier, phones] = await Promise.all([
    trx
      .selectFrom('attempt')
      .select('outcome')
      .where('target_id', '=', attempt.target_id)
      .where('dialed_at', 'is not', null)
      .execute(),
    trx
      .selectFrom('phone')
      .select('id')
      .where('patient_id', '=', attempt.patient_id)
      .where('status', 'not in', ['invalid', 'wrong_person'])
      .orderBy('rank')
      .orderBy('id')
      .execute(),
  ]);
  const isSpent = isNumberSpent(ended.outcome, ended.result);
  return decideNext(
    {
      maxAttempts: ended.settings.maxAttempts,
      retryRules: ended.settings.retryRules,
      period: periodOf(ended.settings, calendar),
    },
    {
      outcome: ended.outcome,
      result: ended.result,
      attempts: earlier.length,
      sameOutcome: earlier.filter((row) => row.outcome === ended.outcome).length,
      endedAt: now.getTime(),
      phoneId: attempt.phone_id,
      phones: phones.map((phone) => phone.id).filter((id) => !(isSpent && id === attempt.phone_id)),
    },
  );
}

async function returnTarget(
  trx: Db,
  targetId: string,
  { retryAt, rule }: Extract<Ending, { kind: 'notDialed' }>,
): Promise<void> {
  await trx
    .updateTable('target')
    .set({
      state: 'waiting',
      opening: presentOpening,
      next_attempt_at: retryAt,
      blocked_rule: rule ?? null,
      blocked_until: rule ? retryAt : null,
    })
    .where('id', '=', targetId)
    .execute();
}

async function countDial(trx: Db, attempt: AttemptRow, outcome: Outcome): Promise<void> {
  const counted = attempt.dialed_at === null ? 0 : 1;
  await trx
    .updateTable('target')
    .set((builder) => ({ attempts: builder('attempts', '+', counted), last_outcome: outcome }))
    .where('id', '=', attempt.target_id)
    .execute();
}

const aborted: Next = { kind: 'done', result: 'aborted' };

async function writeNext(trx: Db, targetId: string, next: Next, now: Date): Promise<void> {
  if (next.kind === 'done') return endTarget(trx, targetId, { result: next.result, at: now });
  const update = trx.updateTable('target').where('id', '=', targetId);
  if (next.kind === 'review') {
    await update
      .set({
        state: 'review',
        result: 'unknown_dial',
        next_attempt_at: null,
        blocked_rule: null,
        blocked_until: null,
      })
      .execute();
    return;
  }
  const at = new Date(next.at);
  await update
    .set({
      state: 'waiting',
      opening: presentOpening,
      phone_id: next.phoneId,
      next_attempt_at: at,
      blocked_rule: 'retry_delay',
      blocked_until: at,
    })
    .execute();
}
