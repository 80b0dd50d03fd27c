import { TargetResult, targetResults } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignCounts } from '../../api/__generated__/model/index.ts';
import type { Tone } from '../../ui/palette.ts';
import { resultTones } from './tones.ts';

export type ProgressPart = Readonly<{
  key: TargetResult | 'talking' | 'ringing' | 'waiting';
  count: number;
  /** Undefined: nothing has happened yet. */
  tone?: Tone;
}>;

const toneOrder: readonly Tone[] = ['green', 'amber', 'grey', 'purple', 'red'];

/** A campaign cut by what became of its patients, then those in a call, then those who wait. Empty parts are left out. */
export function progressParts(counts: CampaignCounts): ProgressPart[] {
  const results = targetResults
    .map((key) => ({ key, count: counts.results[key] ?? 0, tone: resultTones[key] }))
    .sort((a, b) => toneOrder.indexOf(a.tone) - toneOrder.indexOf(b.tone));
  const talking = Math.min(counts.talking, counts.dialing);
  const parts: ProgressPart[] = [
    ...results,
    { key: 'talking', count: talking, tone: 'blue' },
    { key: 'ringing', count: counts.dialing - talking, tone: 'blue' },
    { key: 'waiting', count: counts.waiting },
  ];
  return parts.filter(({ count }) => count > 0);
}

/** The share of patients with a final result, 0 to 100; 100 only when all have one. */
export function percentDone({ done, targets }: Pick<CampaignCounts, 'done' | 'targets'>): number {
  return targets === 0 ? 0 : Math.floor((done / targets) * 100);
}

export const isResult = (key: string): key is TargetResult => TargetResult.safeParse(key).success;
