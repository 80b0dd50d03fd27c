import type { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { nextOpening, type Period, spansFrom } from './schedule.ts';

/** What a dial comes to: measured on this hospital's dials, or the defaults below while there are too few. */
export type Measures = Readonly<{
  /** Share of the dials that end so; together 1. */
  shares: Readonly<Partial<Record<Outcome, number>>>;
  /** Of the answered dials, the share after which the patient is not called again. */
  finishedShare: number;
  unansweredMs: number;
  /** From dial to end: what most calls take, and one in which every question is asked. */
  answeredMs: Readonly<{ likely: number; most: number }>;
}>;

/** Before the first calls: hospitals report 0.4 to 0.7 answered; most of the rest is not at the phone. */
export const defaultShares = {
  answered: 0.5,
  no_answer: 0.25,
  powered_off: 0.1,
  busy: 0.08,
  rejected: 0.05,
  suspended: 0.01,
  invalid_number: 0.01,
} as const satisfies Measures['shares'];
/** Before the first calls: one in five who answer does not hear it to the end. */
export const DEFAULT_FINISHED_SHARE = 0.8;
/** Before the first calls: how long it rings until somebody or nobody answers, setting up included. */
export const DEFAULT_RINGING_MS = 35_000;

/** Everything of a campaign that decides how long it takes. */
export type Plan = Readonly<{
  /** When each patient who will be called may be dialled first, epoch ms, in any order. */
  readyAt: readonly number[];
  /** The lower limit of campaign and trunk, each. */
  concurrency: number;
  callsPerSecond: number;
  /** How many agents talk with the patients, at least 1; undefined: nobody has to. */
  agents: number | undefined;
  period: Period;
}> &
  Pick<CampaignSettings, 'maxAttempts' | 'retryRules' | 'patientCap' | 'phoneCap'>;

export type Estimate = Readonly<{
  /** Dials, as far as the shares hold. */
  attempts: number;
  /** Epoch ms; undefined: not before the campaign's end. */
  earliest: number | undefined;
  latest: number | undefined;
  /** What the time goes into. */
  limitedBy: 'lines' | 'calls_per_second' | 'retries' | 'calls' | 'agents';
}>;

/**
 * How many dials a campaign needs, and between when and when it will be through.
 *
 * The patients are dialled in waves: all of them, then those who are to be tried again, and so on. A wave ends when the
 * lines have worked off all dials up to it, within permitted hours and limits; and not before the last patient of the
 * wave before has waited for the next attempt, which may have to wait for permitted hours and for the caps.
 * `earliest` goes as many waves as at least one patient is expected in, with the usual delay between them; `latest`
 * takes every attempt that the settings permit, with the longest delays and the longest calls: also a call that is broken
 * off, and tried again, may have been a long one. More patients, fewer lines or a slower pace never make either of them
 * earlier.
 */
export function estimate(plan: Plan, measures: Measures, now: number): Estimate {
  const sizes = waves(plan, measures);
  const attempts = Math.ceil(sizes.reduce((sum, size) => sum + size, 0));
  if (plan.readyAt.length === 0) return { attempts: 0, earliest: now, latest: now, limitedBy: 'lines' };
  const lastReady = plan.readyAt.reduce((last, at) => Math.max(last, at), now);

  const walk = (gaps: readonly Gap[], answeredMs: number, caps: Walk['caps']): End | undefined =>
    walkWaves({ plan, measures, sizes, lastReady, now, gaps, answeredMs, caps });
  const { likely } = measures.answeredMs;
  const expected = sizes.filter((size) => size >= 1).length;
  const usual = Array.from({ length: expected - 1 }, (_, index) => usualGap(plan, measures, index + 1));
  // Another number of the patient may be tried when one has reached its cap; in the worst case there is only one.
  const early = walk(usual, likely, [plan.patientCap]);
  const late = longestGaps(plan, measures).map((gaps) =>
    walk(gaps, longestCall(measures), [plan.patientCap, plan.phoneCap]),
  );
  const isLateKnown = early !== undefined && late.every((end) => end !== undefined);
  return {
    attempts,
    earliest: early && Math.round(early.at),
    latest: isLateKnown
      ? Math.round(late.reduce((last, end) => Math.max(last, end?.at ?? 0), early.at))
      : undefined,
    limitedBy: limitOf(plan, measures, early, now),
  };
}

/** How many patients are expected to be dialled a first time, a second time, …; the first is all of them. */
function waves(plan: Plan, measures: Measures): number[] {
  const again = goingOn(plan, measures).reduce((sum, { share }) => sum + share, 0);
  return Array.from({ length: plan.maxAttempts }, (_, index) => plan.readyAt.length * again ** index);
}

/** The outcomes after which a patient is tried again, with the share of the dials that end so. */
function goingOn({ retryRules }: Plan, { shares, finishedShare }: Measures) {
  return retryRules.flatMap((rule) => {
    const share = (shares[rule.outcome] ?? 0) * (rule.outcome === 'answered' ? 1 - finishedShare : 1);
    return share > 0 && rule.maxRetries > 0 ? [{ rule, share }] : [];
  });
}

/** What comes before the next attempt of a patient: the dial that was to no end, and the delay after it. */
type Gap = Readonly<{ dialMs: number; delayMs: number }>;

/**
 * Before the next attempt after the n-th, on average over the outcomes that lead to one; the dial as when nobody
 * answers, which most of them are.
 */
function usualGap(plan: Plan, measures: Measures, nth: number): Gap {
  const ways = goingOn(plan, measures);
  const all = ways.reduce((sum, { share }) => sum + share, 0);
  const delayMs = ways.reduce(
    (sum, { rule, share }) =>
      sum + (share / all) * rule.delayMs * rule.backoff ** (Math.min(nth, rule.maxRetries) - 1),
    0,
  );
  return { dialMs: measures.unansweredMs, delayMs };
}

const longestCall = ({ answeredMs: { likely, most } }: Measures): number => Math.max(likely, most);

/**
 * The gaps of a patient who is never through with it and needs every attempt: the longest ones that the rules allow, in
 * either order, and those of each outcome alone (hours and caps may make the shorter ones end later).
 */
function longestGaps(plan: Plan, measures: Measures): Gap[][] {
  const perOutcome = goingOn(plan, measures).map(({ rule }) => {
    const dialMs = rule.outcome === 'answered' ? longestCall(measures) : measures.unansweredMs;
    return Array.from({ length: rule.maxRetries }, (_, index) => ({
      dialMs,
      delayMs: rule.delayMs * rule.backoff ** index,
    }));
  });
  const most = plan.maxAttempts - 1;
  const lengthOf = ({ dialMs, delayMs }: Gap) => dialMs + delayMs;
  const longest = perOutcome
    .flat()
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, most);
  return [longest, longest.toReversed(), ...perOutcome.map((gaps) => gaps.slice(0, most))];
}

type Walk = Readonly<{
  plan: Plan;
  measures: Measures;
  sizes: readonly number[];
  lastReady: number;
  now: number;
  /** One fewer than waves. */
  gaps: readonly Gap[];
  answeredMs: number;
  caps: ReadonlyArray<CampaignSettings['patientCap']>;
}>;
type End = Readonly<{
  at: number;
  isBound: 'by-work' | 'by-delays';
  /** Of the dials of whoever is the last, one after another. */
  dialsMs: number;
}>;

/** When the last wave ends; undefined: not before the campaign's end. */
function walkWaves({ plan, measures, sizes, lastReady, now, gaps, answeredMs, caps }: Walk): End | undefined {
  const starts: number[] = [];
  let [ready, dials, dialsMs] = [lastReady, 0, 0];
  for (let wave = 0; ; wave += 1) {
    dials += sizes[wave] ?? 0;
    const capped = caps.map(({ attempts, perMs }) => (starts.at(-attempts) ?? -Infinity) + perMs);
    const opens = nextOpening(plan.period, Math.max(ready, ...capped));
    const worked = passOpenTime(plan.period, now, workMs(plan, measures, dials, answeredMs));
    if (opens === undefined || worked === undefined) return undefined;
    const gap = gaps[wave];
    if (gap === undefined) {
      const at = Math.max(opens + answeredMs, worked);
      return {
        at,
        isBound: worked >= opens + answeredMs ? 'by-work' : 'by-delays',
        dialsMs: dialsMs + answeredMs,
      };
    }
    const ends = Math.max(opens + gap.dialMs, worked);
    starts.push(ends - gap.dialMs);
    dialsMs += gap.dialMs;
    ready = ends + gap.delayMs;
  }
}

/**
 * Open time that the lines need for so many dials; where agents talk, no more lines are of use than there are agents.
 * Dialling ahead of them is quicker than this.
 */
function workMs(plan: Plan, { shares, unansweredMs }: Measures, dials: number, answeredMs: number): number {
  const answered = shares.answered ?? 0;
  const perDial = answered * answeredMs + (1 - answered) * unansweredMs;
  return Math.max((dials * perDial) / linesOf(plan), (dials / plan.callsPerSecond) * 1000);
}

const linesOf = ({ concurrency, agents }: Plan): number => Math.min(concurrency, agents ?? concurrency);

/** The instant by which so much permitted time has passed. */
function passOpenTime(period: Period, from: number, ms: number): number | undefined {
  let remaining = ms;
  for (const [opens, closes] of spansFrom(period, from)) {
    if (opens + remaining <= closes) return opens + remaining;
    remaining -= closes - opens;
  }
  return undefined;
}

/** What takes at least half of the time until then. */
function limitOf(plan: Plan, measures: Measures, end: End | undefined, now: number): Estimate['limitedBy'] {
  if (end?.isBound === 'by-delays') return end.dialsMs >= (end.at - now) / 2 ? 'calls' : 'retries';
  const slower = workMs(plan, measures, 1, measures.answeredMs.likely);
  if (slower <= 1000 / plan.callsPerSecond) return 'calls_per_second';
  return linesOf(plan) < plan.concurrency ? 'agents' : 'lines';
}
