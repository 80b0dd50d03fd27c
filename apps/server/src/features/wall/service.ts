import { hospitalDay, hospitalDayStart } from '@suifang/contract/time.ts';
import type { Wall } from '@suifang/contract/wall.ts';
import type { Context } from '../../context.ts';
import { readDayOfQueues } from '../incoming/index.ts';
import { findQueues } from '../queues/index.ts';
import { noRatings, readRatingFigures } from '../ratings/index.ts';
import { figuresOf } from './rules/figures.ts';
import { readAgentDays, readCampaignsNow, readHandled, readQueuesNow, readTrunksNow } from './store.ts';

/** What a supervisor watches: this moment, and the hospital's day so far. */
export async function readWall({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<Wall> {
  const now = clock.now();
  const day = hospitalDay(now);
  const since = hospitalDayStart(day);
  const [queues, present, calls, handled, agents, ratings, campaigns, trunks] = await Promise.all([
    findQueues(db),
    readQueuesNow(db),
    readDayOfQueues(db, day, now),
    readHandled(db, since, now),
    readAgentDays(db, since, now),
    readRatingFigures(db, since),
    readCampaignsNow(db, since),
    readTrunksNow(db),
  ]);
  const enabled = queues.filter(({ isEnabled }) => isEnabled);
  const byQueue = Map.groupBy(calls, ({ queueId }) => queueId);
  return {
    day,
    queues: enabled.map(({ id, name, settings: { serviceLevelMs, shortAbandonMs } }) => {
      const there = present.find((one) => one.id === id);
      const own = (byQueue.get(id) ?? []).map((call) => ({
        result: call.result,
        waitedMs: call.waitedMs ?? 0,
        handledMs: call.endedAt === null ? undefined : handled.get(call.id),
      }));
      return {
        id,
        name,
        serviceLevelMs,
        shortAbandonMs,
        ...figuresOf(own, { serviceLevelMs, shortAbandonMs }),
        longestWaitSince: there?.longestWaitSince ?? null,
        signedIn: there?.signedIn ?? 0,
        idle: there?.idle ?? 0,
      };
    }),
    agents: agents.map((one) => ({ ...one, ratings: ratings.get(one.staffId) ?? noRatings })),
    campaigns,
    trunks,
  };
}
