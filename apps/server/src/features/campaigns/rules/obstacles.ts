import type { StartObstacle } from '@suifang/contract/campaigns/api.ts';
import { nextOpening, type Period } from './schedule.ts';

/** What a campaign needs before it may run. `targets`: how many it has. */
export type Readiness = Readonly<{ isTrunkEnabled: boolean; period: Period; targets: number }>;

/** What keeps a campaign from being started, the first thing to do first; empty: nothing. `now` is epoch ms. */
export function obstaclesTo({ isTrunkEnabled, period, targets }: Readiness, now: number): StartObstacle[] {
  return [
    ...(targets === 0 ? (['no-targets'] as const) : []),
    ...(isTrunkEnabled ? [] : (['trunk-disabled'] as const)),
    ...(nextOpening(period, now) === undefined ? (['window-over'] as const) : []),
  ];
}
