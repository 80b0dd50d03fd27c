import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Db } from '../../../schema.ts';
import { periodOf } from '../period.ts';
import { type ConversationResult, decideNext, isNumberSpent, type Next } from '../rules/retry.ts';
import type { Calendar } from '../rules/schedule.ts';
import { endTarget } from './endings.ts';
import { presentOpening } from './words.ts';

/** What follows an attempt, for its number and its target. */

type Ended = Readonly<{ outcome: Outcome; result: ConversationResult | undefined }>;
type AttemptRow = Readonly<{ target_id: string; patient_id: string; phone_id: string }>;

/** Notes what an attempt has proved of its number. */
export async function markPhone(
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

/** Takes back that a number is somebody else's, unless that was found out once more after `markedAt`. */
export async function unmarkPhone(trx: Db, phoneId: string, markedAt: Date, now: Date): Promise<void> {
  await trx
    .updateTable('phone')
    .set({ status: 'valid', status_at: now })
    .where('id', '=', phoneId)
    .where('status', '=', 'wrong_person')
    .where('status_at', '<=', markedAt)
    .execute();
}

/** What becomes of the target by the campaign's retry rules, counted from its rows. */
export async function decide(
  trx: Db,
  attempt: AttemptRow,
  ended: Ended & Readonly<{ settings: CampaignSettings }>,
  { now, calendar }: Readonly<{ now: Date; calendar: Calendar }>,
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

/** Writes what becomes of the target: it ends, a person looks, or it waits for its next attempt. */
export async function writeNext(trx: Db, targetId: string, next: Next, now: Date): Promise<void> {
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
      // What was said of an earlier call may have ended it already.
      result: null,
      finished_at: null,
      opening: presentOpening,
      phone_id: next.phoneId,
      next_attempt_at: at,
      blocked_rule: 'retry_delay',
      blocked_until: at,
    })
    .execute();
}
