import { TargetResult, targetResults } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignCounts } from '../../api/__generated__/model/index.ts';
import type { Tone } from '../../ui/palette.ts';
import { resultTones } from './tones.ts';

export type ProgressPart = Readonly<{
  key: TargetResult | 'talking' | 'ringing' | 'waiting';
  count: number;
  /** Undefined: nothing has happened yet. */
  tone?: Tone;
  /** The how manieth of its colour it is, from 0: parts of one colour are told apart by their pattern. */
  nth: number;
}>;

const toneOrder: readonly Tone[] = ['green', 'amber', 'grey', 'purple', 'red'];

/** A campaign cut by what became of its patients, then those in a call, then those who wait. Empty parts are left out. */
export function progressParts(counts: CampaignCounts): ProgressPart[] {
  const results = targetResults
    .map((key) => ({ key, count: counts.results[key] ?? 0, tone: resultTones[key] }))
    .sort((a, b) => toneOrder.indexOf(a.tone) - toneOrder.indexOf(b.tone));
  const talking = Math.min(counts.talking, counts.dialing);
  const parts: Omit<ProgressPart, 'nth'>[] = [
    ...results,
    { key: 'talking', count: talking, tone: 'blue' },
    { key: 'ringing', count: counts.dialing - talking, tone: 'blue' },
    { key: 'waiting', count: counts.waiting },
  ];
  const shown = parts.filter(({ count }) => count > 0);
  return shown.map((part, index) => ({
    ...part,
    nth: shown.slice(0, index).filter(({ tone }) => tone === part.tone).length,
  }));
}

/**
 * A share in whole percent, rounded by itself: equal counts have equal shares, even where all of them then add up to one
 * or two more or less than 100. What is there has at least 1 and what is not all at most 99, so that neither nothing nor
 * all is claimed by rounding.
 */
export function wholeShare(count: number, total: number): number {
  if (count === 0 || total === 0) return 0;
  if (count >= total) return 100;
  return Math.min(99, Math.max(1, Math.round((count / total) * 100)));
}

const totalOf = (parts: readonly ProgressPart[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** The parts of a campaign with their shares in whole percent. */
export function progressShares(counts: CampaignCounts): Array<ProgressPart & { share: number }> {
  const parts = progressParts(counts);
  const total = totalOf(parts);
  return parts.map((part) => ({ ...part, share: wholeShare(part.count, total) }));
}

/** The share of patients with a final result in whole percent: 100 only when all have one. */
export function percentDone(counts: CampaignCounts): number {
  const parts = progressParts(counts);
  const done = parts.filter(({ key }) => isResult(key) && !(key === 'unknown_dial' && counts.review > 0));
  return wholeShare(totalOf(done), totalOf(parts));
}

export const isResult = (key: string): key is TargetResult => TargetResult.safeParse(key).success;
