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
 * Shares in whole percent that add up to 100 (largest remainder). What is there has at least 1, so that neither nothing
 * nor all is claimed by rounding.
 */
export function wholeShares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * 100);
  const shares = exact.map((share, index) => (counts[index] ? Math.max(1, Math.floor(share)) : 0));
  const lack = (index: number) => (exact[index] ?? 0) - (shares[index] ?? 0);
  const order = counts.map((_, index) => index);
  for (let rest = 100 - shares.reduce((sum, share) => sum + share, 0); rest !== 0; rest -= Math.sign(rest)) {
    const ranked = order
      .filter((index) => rest > 0 || (shares[index] ?? 0) > 1)
      .toSorted((a, b) => Math.sign(rest) * (lack(b) - lack(a)));
    const [next] = ranked;
    if (next === undefined) break;
    shares[next] = (shares[next] ?? 0) + Math.sign(rest);
  }
  return shares;
}

/** The parts of a campaign with their shares in whole percent. */
export function progressShares(counts: CampaignCounts): Array<ProgressPart & { share: number }> {
  const parts = progressParts(counts);
  const shares = wholeShares(parts.map(({ count }) => count));
  return parts.map((part, index) => ({ ...part, share: shares[index] ?? 0 }));
}

/** The share of patients with a final result, as the parts add up: 100 only when all have one. */
export function percentDone(counts: CampaignCounts): number {
  const isDone = ({ key }: ProgressPart) => isResult(key) && !(key === 'unknown_dial' && counts.review > 0);
  return progressShares(counts)
    .filter(isDone)
    .reduce((sum, { share }) => sum + share, 0);
}

export const isResult = (key: string): key is TargetResult => TargetResult.safeParse(key).success;
