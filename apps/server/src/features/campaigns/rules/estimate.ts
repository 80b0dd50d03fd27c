import { type Period, spansFrom } from './schedule.ts';

/** What past calls say about a dial; from this hospital's attempts, or the defaults below while there are too few. */
export type History = Readonly<{ answerShare: number; answeredMs: number; unansweredMs: number }>;

/** Before the first calls: hospitals report 0.4 to 0.7 answered; a questionnaire takes about two minutes. */
export const defaultHistory: History = { answerShare: 0.5, answeredMs: 120_000, unansweredMs: 35_000 };

export type Estimate = Readonly<{
  attempts: number;
  /** undefined: not before the campaign's end. */
  finishesAt: number | undefined;
}>;

/**
 * How many dials a campaign needs and when it will be through. Each target is dialled until it answers or the maximum
 * is reached: the mean of a geometric distribution cut at `maxAttempts`. The dials then fill the permitted hours at
 * the rate the lines allow. The last target's waits between attempts are not part of it.
 */
export function estimate(
  plan: Readonly<{
    targets: number;
    maxAttempts: number;
    concurrency: number;
    callsPerSecond: number;
    period: Period;
  }>,
  history: History,
  now: number,
): Estimate {
  const missed = 1 - history.answerShare;
  const perTarget =
    history.answerShare > 0 ? (1 - missed ** plan.maxAttempts) / history.answerShare : plan.maxAttempts;
  const attempts = Math.ceil(plan.targets * perTarget);
  const answered = plan.targets * (1 - missed ** plan.maxAttempts);
  const lineMs = answered * history.answeredMs + (attempts - answered) * history.unansweredMs;
  let remaining = Math.max(lineMs / plan.concurrency, (attempts / plan.callsPerSecond) * 1000);
  if (attempts === 0) return { attempts, finishesAt: now };
  for (const [opens, closes] of spansFrom(plan.period, now)) {
    if (opens + remaining <= closes) return { attempts, finishesAt: Math.round(opens + remaining) };
    remaining -= closes - opens;
  }
  return { attempts, finishesAt: undefined };
}
