import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import type { Overview } from '@suifang/contract/overview.ts';
import type { Context } from '../../context.ts';
import { findCampaigns } from '../campaigns/index.ts';
import { readNeeds, readOverviewCounts } from './overview-store.ts';

const shown: readonly CampaignState[] = ['running', 'paused', 'draining'];
const MOST_CAMPAIGNS = 20;
const MOST_NEEDS = 12;

/** Today in one screen: figures, campaigns under way, what waits for a person. */
export async function readOverview(ports: Pick<Context, 'db' | 'clock'>): Promise<Overview> {
  const at = ports.clock.now();
  const [counts, needs, ...pages] = await Promise.all([
    readOverviewCounts(ports.db, at),
    readNeeds(ports.db, MOST_NEEDS),
    ...shown.map((state) =>
      findCampaigns(ports.db, { state, page: 1, pageSize: MOST_CAMPAIGNS, sort: '-startedAt' }, at),
    ),
  ]);
  return { at, ...counts, campaigns: pages.flatMap((page) => page.items), needs };
}
