import type { BlockRule, Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { writeTogether } from '../../../platform/db/together.ts';
import type { Events } from '../../../platform/events/events.ts';
import type { LegEnd } from '../../../telephony/port.ts';
import type { Db } from '../../../schema.ts';
import { LeadLost, leads } from '../../../telephony/lead-store.ts';
import type { Next } from '../rules/retry.ts';
import { stopping } from '../../responses/index.ts';
import { classify, type OutcomeRule } from '../rules/outcome.ts';
import type { Calendar } from '../rules/schedule.ts';
import { readSettings } from '../rules/stored-settings.ts';
import { type Beside, decide, provedOf, readBeside, targetAfter } from './next-attempt.ts';
import { resultOf } from './talks.ts';
import { presentOpening } from './words.ts';

/** How an attempt came to its end. */
export type Ending =
  /** The leg ended and the switch told how. `result`: what the call's last flow says of it, if there was a call. */
  | Readonly<{ kind: 'leg'; end: LegEnd; result: string | undefined }>
  /** The same of a dial from a desk, whose outcome the call itself has judged. */
  | Readonly<{ kind: 'byHand'; outcome: Outcome; end: LegEnd; result: string | undefined }>
  /** We stopped it before anybody's phone rang. `rule`: what keeps the target waiting until then, when it is known. */
  | Readonly<{ kind: 'notDialed'; retryAt: Date; rule?: BlockRule }>
  /** It was answered and then control or the switch was lost. */
  | Readonly<{ kind: 'interrupted'; result: string | undefined }>
  /** It may or may not have rung: never repeated by itself. */
  | Readonly<{ kind: 'unknown' }>;

export type CloseContext = Readonly<{
  rules: readonly OutcomeRule[];
  calendar: Calendar;
  now: Date;
  events: Events;
  /** Of the process that ends it. */
  epoch: number;
}>;

/**
 * Ends an attempt and decides what becomes of its target, in one transaction; whether its campaign is through is for
 * whoever asks next (`completion.ts`). Safe to repeat: an attempt that has ended stays as it is. Answers whether this
 * call ended it. Throws `LeadLost` when the process with this epoch does not lead any more: who leads now finds out by
 * itself how it ended.
 */
export async function closeAttempt(
  db: Db,
  attemptId: string,
  ending: Ending,
  context: CloseContext,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // Once the campaign is held its state counts: whoever aborts it has either seen this target or is seen here.
    const row = await trx
      .selectFrom('attempt as a')
      .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
      .selectAll('a')
      .select(['c.state as campaignState', 'c.settings', leads(context.epoch).as('isLeading')])
      .where('a.id', '=', attemptId)
      .where('a.state', '<>', 'ended')
      .forUpdate('a')
      .forShare('c')
      .executeTakeFirst();
    if (!row) return false;
    if (!row.isLeading) throw new LeadLost();
    // Committed and then not dialled after all: no dial, for caps, figures and lists.
    const attempt = ending.kind === 'notDialed' ? { ...row, dialed_at: null } : row;
    const { now, calendar } = context;
    const outcome = outcomeOf(attempt, ending, context.rules);
    const result = 'result' in ending ? await resultOf(trx, attempt, ending.result) : undefined;
    const beside = await readBeside(trx, attempt);
    const ended = { outcome, result };
    const isAborted = row.campaignState === 'aborted';
    const change = changeOf(ending, { settled: beside.settled, isAborted, now }, () => {
      const { settings } = readSettings(row.settings);
      return decide(attempt, ended, beside, { settings, calendar, now });
    });
    const proved = provedOf(ended, now);
    const end = 'end' in ending ? ending.end : undefined;
    await writeTogether(trx, [
      trx
        .updateTable('attempt')
        .set({
          state: 'ended',
          dialed_at: attempt.dialed_at,
          ended_at: now,
          outcome,
          cause: end?.cause ?? null,
          sip_code: end?.sipCode ?? null,
        })
        .where('id', '=', attemptId),
      ...(proved ? [trx.updateTable('phone').set(proved).where('id', '=', attempt.phone_id)] : []),
      ...(change.state === 'done' ? [stopping([attempt.target_id], now)] : []),
      trx
        .updateTable('target')
        .set(change)
        .$if(ending.kind !== 'notDialed', (target) => target.set({ last_outcome: outcome }))
        .where('id', '=', attempt.target_id),
    ]);
    await context.events.record(trx, [
      {
        type: 'attempt.changed',
        subjectId: attemptId,
        data: { campaignId: attempt.campaign_id, targetId: attempt.target_id, state: 'ended', outcome },
      },
    ]);
    return true;
  });
}

type AttemptRow = Readonly<{
  target_id: string;
  trunk_id: string;
  dialed_at: Date | null;
  answered_at: Date | null;
  ringing_at: Date | null;
  early_media_at: Date | null;
}>;

function outcomeOf(attempt: AttemptRow, ending: Ending, rules: readonly OutcomeRule[]): Outcome {
  if (ending.kind === 'notDialed') return 'blocked';
  if (ending.kind === 'unknown') return 'unknown';
  if (ending.kind === 'interrupted') return 'interrupted';
  if (ending.kind === 'byHand') return ending.outcome;
  if (attempt.answered_at !== null) return 'answered';
  return classify(rules, {
    trunkId: attempt.trunk_id,
    cause: ending.end.cause,
    sipCode: ending.end.sipCode,
    ringingSeen: attempt.ringing_at !== null,
    earlyMediaSeen: attempt.early_media_at !== null,
  });
}

type TargetChange = ReturnType<typeof targetAfter> | ReturnType<typeof returned>;

/** What is written of the target. `byRules`: what the campaign's rules make of it, for those of whom they decide. */
function changeOf(
  ending: Ending,
  { settled, isAborted, now }: Readonly<{ settled: Beside['settled']; isAborted: boolean; now: Date }>,
  byRules: () => Next,
): TargetChange {
  if (settled) return targetAfter({ kind: 'done', result: settled }, now);
  if (ending.kind === 'notDialed') return isAborted ? targetAfter(aborted, now) : returned(ending);
  const next = byRules();
  return targetAfter(isAborted && next.kind === 'again' ? aborted : next, now);
}

/** The target of a dial that was not made waits as before. */
function returned({ retryAt, rule }: Extract<Ending, { kind: 'notDialed' }>) {
  return {
    state: 'waiting' as const,
    opening: presentOpening,
    next_attempt_at: retryAt,
    blocked_rule: rule ?? null,
    blocked_until: rule ? retryAt : null,
  };
}

const aborted: Next = { kind: 'done', result: 'aborted' };
