import { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../../schema.ts';
import { periodOf } from '../period.ts';
import { type ConversationResult, decideNext, isNumberSpent, type Next } from '../rules/retry.ts';
import type { Calendar } from '../rules/schedule.ts';
import { endedTarget } from './endings.ts';
import { presentOpening } from './words.ts';

/** What follows an attempt, for its number and its target. */

type Ended = Readonly<{ outcome: Outcome; result: ConversationResult | undefined }>;
type AttemptRow = Readonly<{
  id: string;
  target_id: string;
  patient_id: string;
  phone_id: string;
  dialed_at: Date | null;
}>;

/** What an attempt has proved of its number, to be written to the phone's row; undefined: nothing. */
export function provedOf({ outcome, result }: Ended, now: Date) {
  if (result === 'completed' || result === 'delivered')
    return { last_good_at: now, status: 'valid' as const, status_at: now };
  const status =
    outcome === 'invalid_number'
      ? ('invalid' as const)
      : result === 'wrong_person'
        ? ('wrong_person' as const)
        : outcome === 'suspended'
          ? ('suspended' as const)
          : undefined;
  return status && { status, status_at: now };
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

/** What the rows say of a target beside the attempt that has ended. */
export type Beside = Readonly<{
  /** What a patient's own call settled while they were being dialled. */
  settled: TargetResult | undefined;
  /** How its other dials ended. */
  outcomes: readonly (Outcome | null)[];
  /** The patient's numbers that may be dialled, the first to dial first. */
  phones: readonly string[];
}>;

/** Reads what is decided by. A patient's own call is seen once its campaign is locked. */
export async function readBeside(trx: Db, attempt: AttemptRow): Promise<Beside> {
  const row = await trx
    .selectFrom('target as t')
    .select('t.settled_result as settled')
    .select((target) => [
      jsonArrayFrom(
        target
          .selectFrom('attempt as a')
          .select('a.outcome')
          .whereRef('a.target_id', '=', 't.id')
          .where('a.dialed_at', 'is not', null)
          .where('a.id', '<>', attempt.id),
      ).as('dials'),
      jsonArrayFrom(
        target
          .selectFrom('phone as p')
          .select('p.id')
          .whereRef('p.patient_id', '=', 't.patient_id')
          .where('p.status', 'not in', ['invalid', 'wrong_person'])
          .orderBy('p.rank')
          .orderBy('p.id'),
      ).as('phones'),
    ])
    .where('t.id', '=', attempt.target_id)
    .executeTakeFirstOrThrow();
  return {
    settled: row.settled === null ? undefined : TargetResult.parse(row.settled),
    outcomes: row.dials.map(({ outcome }) => (outcome === null ? null : Outcome.parse(outcome))),
    phones: row.phones.map(({ id }) => id),
  };
}

/** What becomes of the target by the campaign's retry rules. */
export function decide(
  attempt: AttemptRow,
  { outcome, result }: Ended,
  { outcomes, phones }: Beside,
  { settings, calendar, now }: Readonly<{ settings: CampaignSettings; calendar: Calendar; now: Date }>,
): Next {
  const dials = attempt.dialed_at === null ? outcomes : [...outcomes, outcome];
  const isSpent = isNumberSpent(outcome, result);
  return decideNext(
    {
      maxAttempts: settings.maxAttempts,
      retryRules: settings.retryRules,
      period: periodOf(settings, calendar),
    },
    {
      outcome,
      result,
      attempts: dials.length,
      sameOutcome: dials.filter((one) => one === outcome).length,
      endedAt: now.getTime(),
      phoneId: attempt.phone_id,
      phones: phones.filter((id) => !(isSpent && id === attempt.phone_id)),
    },
  );
}

/** What becomes of the target, as its row says it: it ends, a person looks, or it waits for its next attempt. */
export function targetAfter(next: Next, now: Date) {
  if (next.kind === 'done') return endedTarget({ result: next.result, at: now });
  if (next.kind === 'review')
    return {
      state: 'review' as const,
      result: 'unknown_dial' as const,
      next_attempt_at: null,
      blocked_rule: null,
      blocked_until: null,
    };
  const at = new Date(next.at);
  return {
    state: 'waiting' as const,
    // What was said of an earlier call may have ended it already.
    result: null,
    finished_at: null,
    opening: presentOpening,
    phone_id: next.phoneId,
    next_attempt_at: at,
    blocked_rule: 'retry_delay' as const,
    blocked_until: at,
  };
}
