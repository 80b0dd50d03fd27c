import type { StartObstacle } from '@suifang/contract/campaigns/api.ts';
import { nextOpening, type Period } from './schedule.ts';

/** What a campaign needs before it may run. */
export type Readiness = Readonly<{
  isTrunkEnabled: boolean;
  period: Period;
  /** How many it has. */
  targets: number;
  /** Whose agents are to talk; undefined: it needs nobody. */
  queue: Readonly<{ isEnabled: boolean; members: number }> | undefined;
}>;

/** What keeps a campaign from being started, the first thing to do first; empty: nothing. `now` is epoch ms. */
export function obstaclesTo(
  { isTrunkEnabled, period, targets, queue }: Readiness,
  now: number,
): StartObstacle[] {
  return [
    ...(targets === 0 ? (['no-targets'] as const) : []),
    ...(isTrunkEnabled ? [] : (['trunk-disabled'] as const)),
    ...(nextOpening(period, now) === undefined ? (['window-over'] as const) : []),
    ...(queue && !queue.isEnabled ? (['queue-disabled'] as const) : []),
    ...(queue?.members === 0 ? (['queue-empty'] as const) : []),
  ];
}
