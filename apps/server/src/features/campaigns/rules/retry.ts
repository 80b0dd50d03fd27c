import type { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { RetryRule } from '@suifang/contract/campaigns/settings.ts';
import { nextOpening, type Period } from './schedule.ts';

/** What the conversation of an answered call came to; undefined when nobody answered. */
export type ConversationResult =
  | 'completed'
  | 'partial'
  | 'hung_up'
  | 'delivered'
  | 'not_delivered'
  | 'refused'
  | 'opted_out'
  | 'not_verified'
  | 'wrong_person'
  /** Somebody of ours talked with them and nothing else came of it. */
  | 'talked'
  /** Nobody of ours was free, and they were promised a call. */
  | 'promised';

/** Everything the decision depends on, as of the end of an attempt. */
export type AttemptEnded = Readonly<{
  outcome: Outcome;
  result: ConversationResult | undefined;
  /** Attempts so far, this one included. */
  attempts: number;
  /** How often this same outcome has already occurred on this target, this one included. */
  sameOutcome: number;
  endedAt: number;
  phoneId: string;
  /** The target's callable phones by rank, without those proven wrong (this attempt's verdict included). */
  phones: readonly string[];
}>;

export type RetryPolicy = Readonly<{ maxAttempts: number; retryRules: readonly RetryRule[]; period: Period }>;

export type Next =
  | Readonly<{ kind: 'again'; at: number; phoneId: string }>
  | Readonly<{ kind: 'done'; result: TargetResult }>
  /** The truth about the dial is not known: never again by itself, a person looks. */
  | Readonly<{ kind: 'review' }>;

const final: ReadonlySet<ConversationResult> = new Set([
  'completed',
  'delivered',
  'refused',
  'opted_out',
  'talked',
  'promised',
]);
const provesNumberWrong: ReadonlySet<Outcome> = new Set(['invalid_number']);

/** Whether this number must not be dialled again for this target. */
export function isNumberSpent(outcome: Outcome, result: ConversationResult | undefined): boolean {
  return provesNumberWrong.has(outcome) || result === 'wrong_person';
}

/**
 * What follows an attempt. The delay counts from the attempt's end, grows by the rule's backoff, and the next attempt
 * is moved to the first permitted instant; none is planned past the campaign's end or over a maximum.
 */
export function decideNext(policy: RetryPolicy, ended: AttemptEnded): Next {
  const { outcome, result, phones } = ended;
  if (outcome === 'unknown') return { kind: 'review' };
  if (result !== undefined && final.has(result)) return { kind: 'done', result };
  if (phones.length === 0)
    return { kind: 'done', result: result === 'wrong_person' ? result : 'no_valid_number' };

  const rule = policy.retryRules.find((candidate) => candidate.outcome === outcome);
  const exhausted = result ?? 'attempts_exhausted';
  if (ended.attempts >= policy.maxAttempts || !rule || ended.sameOutcome > rule.maxRetries) {
    return { kind: 'done', result: exhausted };
  }
  const delay = rule.delayMs * rule.backoff ** (ended.sameOutcome - 1);
  const at = nextOpening(policy.period, ended.endedAt + delay);
  if (at === undefined) return { kind: 'done', result: result ?? 'window_closed' };
  return { kind: 'again', at, phoneId: choosePhone(ended, rule.nextPhone) };
}

function choosePhone(ended: AttemptEnded, wantsNext: boolean): string {
  const { phones, phoneId } = ended;
  const index = phones.indexOf(phoneId);
  if (index < 0) return phones[0] ?? phoneId;
  return wantsNext ? (phones[(index + 1) % phones.length] ?? phoneId) : phoneId;
}
