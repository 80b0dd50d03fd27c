import { sql } from 'kysely';
import type {
  Campaign,
  CampaignCounts,
  CampaignDetail,
  CampaignQuery,
  CampaignState,
} from '@suifang/contract/campaigns/api.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type { Db } from '../../../schema.ts';
import { periodOf } from '../period.ts';
import { obstaclesTo } from '../rules/obstacles.ts';
import type { Calendar } from '../rules/schedule.ts';
import { readSettings } from '../rules/stored-settings.ts';
import type { WaitingReasons } from '../rules/waiting-reason.ts';
import { type AgentQueue, readAgentQueues } from './agent-queues.ts';
import { readCalendar } from './running.ts';
import { ownRule, readWaitingReasons, turn } from './standing.ts';

function selectCampaigns(db: Db) {
  return db
    .selectFrom('campaign as c')
    .innerJoin('trunk as k', 'k.id', 'c.trunk_id')
    .leftJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .leftJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select([
      'c.id',
      'c.name',
      'c.type',
      'c.purpose',
      'c.state',
      'c.trunk_id',
      'k.name as trunk_name',
      'k.max_channels as trunk_channels',
      'k.is_enabled as is_trunk_enabled',
      'c.questionnaire_version_id',
      'q.title as questionnaire_title',
      'c.parent_campaign_id',
      'c.is_sample',
      'c.created_at',
      'c.started_at',
      'c.finished_at',
      'c.version',
      'c.settings',
      'c.texts_spoken',
      'c.texts_total',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCampaigns>['execute']>>[number];

type Standing = Readonly<{
  counts: CampaignCounts | undefined;
  queues: ReadonlyMap<string, AgentQueue>;
  calendar: Calendar;
  now: Date;
}>;

/** A queue that is not there is as good as a disabled one. */
const NO_QUEUE = { isEnabled: false, members: 0 };

/** A campaign that was aborted while its words were being spoken keeps how far they were, and goes on with none. */
function speakingOf({ state, texts_spoken: spoken, texts_total: texts }: Row): Campaign['speaking'] {
  if (state === 'completed' || state === 'aborted') return null;
  return spoken === null || texts === null ? null : { spoken, texts };
}

function present(row: Row, { counts = noCounts, queues, calendar, now }: Standing): Campaign {
  const { settings } = readSettings(row.settings);
  const readiness = {
    isTrunkEnabled: row.is_trunk_enabled,
    period: periodOf(settings, calendar),
    targets: counts.targets,
    queue: settings.agents ? (queues.get(settings.agents.queueId) ?? NO_QUEUE) : undefined,
  };
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    purpose: row.purpose,
    state: row.state,
    trunkId: row.trunk_id,
    trunkName: row.trunk_name,
    trunkChannels: row.trunk_channels,
    questionnaireVersionId: row.questionnaire_version_id,
    questionnaireTitle: row.questionnaire_title,
    parentCampaignId: row.parent_campaign_id,
    isSample: row.is_sample,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    version: row.version,
    obstacles: row.state === 'draft' ? obstaclesTo(readiness, now.getTime()) : [],
    speaking: speakingOf(row),
    counts,
  };
}

/** The queues that drafts name: only of these it is asked whether they could start. */
function queueIdsOf(rows: readonly Row[]): string[] {
  return rows.flatMap(({ state, settings }) =>
    state === 'draft' ? (readSettings(settings).settings.agents?.queueId ?? []) : [],
  );
}

const noCounts: CampaignCounts = {
  targets: 0,
  waiting: 0,
  dialing: 0,
  talking: 0,
  done: 0,
  review: 0,
  completed: 0,
  attempts: 0,
  wantsPerson: 0,
  results: {},
  blocked: {},
};

/** Live counts by campaign, from the rows themselves; why those who wait do so is as of `now`. */
export async function countTargets(
  db: Db,
  campaignIds: readonly string[],
  now: Date,
): Promise<Map<string, CampaignCounts>> {
  if (campaignIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('target as t')
    .select(['campaign_id', 'state', 'result'])
    .select((builder) => [
      sql<string | null>`case when t.state = 'waiting' then ${ownRule(now)} end`.as('own_rule'),
      sql<keyof WaitingReasons | null>`case when t.state = 'waiting' then ${turn(now)} end`.as('turn'),
      builder.fn.countAll<number>().as('targets'),
      builder.fn.countAll<number>().filterWhere('wants_person', '=', true).as('wants_person'),
    ])
    .where('campaign_id', 'in', campaignIds)
    .groupBy(['campaign_id', 'state', 'result', 'own_rule', 'turn'])
    .execute();
  const dials = await db
    .selectFrom('attempt')
    .select('campaign_id')
    .select((builder) => [
      builder.fn.count<number>('dialed_at').as('attempts'),
      builder.fn.countAll<number>().filterWhere('state', '=', 'answered').as('talking'),
    ])
    .where('campaign_id', 'in', campaignIds)
    .groupBy('campaign_id')
    .execute();
  const reasons = await readWaitingReasons(db, campaignIds, now);
  const counts = new Map<string, CampaignCounts>();
  for (const row of rows) {
    const known = counts.get(row.campaign_id) ?? noCounts;
    const result = row.result ?? '';
    const rule = row.own_rule ?? (row.turn && reasons.get(row.campaign_id)?.[row.turn].rule) ?? null;
    counts.set(row.campaign_id, {
      ...known,
      targets: known.targets + row.targets,
      [row.state]: known[row.state] + row.targets,
      completed: known.completed + (result === 'completed' || result === 'delivered' ? row.targets : 0),
      wantsPerson: known.wantsPerson + row.wants_person,
      results:
        row.result === null
          ? known.results
          : { ...known.results, [result]: (known.results[result] ?? 0) + row.targets },
      blocked:
        rule === null
          ? known.blocked
          : { ...known.blocked, [rule]: (known.blocked[rule] ?? 0) + row.targets },
    });
  }
  for (const row of dials) {
    const known = counts.get(row.campaign_id);
    if (known) counts.set(row.campaign_id, { ...known, attempts: row.attempts, talking: row.talking });
  }
  return counts;
}

/** How many targets a campaign has, whatever became of them. */
export async function countAll(db: Db, campaignId: string): Promise<number> {
  const { targets } = await db
    .selectFrom('target')
    .select((builder) => builder.fn.countAll<number>().as('targets'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow();
  return targets;
}

const sortColumns = { createdAt: 'c.created_at', name: 'c.name', startedAt: 'c.started_at' } as const;

/** One page of campaigns with their counts as of `now`. */
export async function findCampaigns(db: Db, query: CampaignQuery, now: Date): Promise<PageOf<Campaign>> {
  const { field, direction } = sortParts(query.sort);
  let select = selectCampaigns(db);
  let total = db.selectFrom('campaign as c').select((builder) => builder.fn.countAll<number>().as('total'));
  if (query.state) {
    select = select.where('c.state', '=', query.state);
    total = total.where('c.state', '=', query.state);
  }
  if (query.q) {
    const pattern = `%${query.q.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
    select = select.where('c.name', 'like', pattern);
    total = total.where('c.name', 'like', pattern);
  }
  const [rows, count] = await Promise.all([
    select
      .orderBy(sortColumns[field], (order) =>
        direction === 'desc' ? order.desc().nullsLast() : order.asc().nullsLast(),
      )
      .orderBy('c.id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute(),
    total.executeTakeFirstOrThrow(),
  ]);
  const ids = rows.map((row) => row.id);
  const [counts, queues, calendar] = await Promise.all([
    countTargets(db, ids, now),
    readAgentQueues(db, queueIdsOf(rows), now),
    readCalendar(db),
  ]);
  return {
    items: rows.map((row) => present(row, { counts: counts.get(row.id), queues, calendar, now })),
    total: count.total,
    page: query.page,
    pageSize: query.pageSize,
  };
}

/** A campaign with its counts as of `now`. */
export async function findCampaign(db: Db, id: string, now: Date): Promise<CampaignDetail | undefined> {
  const row = await selectCampaigns(db).where('c.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [counts, queues, calendar] = await Promise.all([
    countTargets(db, [id], now),
    readAgentQueues(db, queueIdsOf([row]), now),
    readCalendar(db),
  ]);
  return {
    ...present(row, { counts: counts.get(id), queues, calendar, now }),
    settings: readSettings(row.settings).settings,
  };
}

/** Moves a campaign to another state if it is in one of `from`; one that runs (again) has no end. False: it is not. */
export async function changeState(
  trx: Db,
  id: string,
  change: Readonly<{ from: readonly CampaignState[]; to: CampaignState; at: Date }>,
): Promise<boolean> {
  const isEnd = change.to === 'aborted' || change.to === 'completed';
  const result = await trx
    .updateTable('campaign')
    .set((builder) => ({
      state: change.to,
      version: builder('version', '+', 1),
      ...(change.to === 'running' && {
        started_at: sql<Date>`coalesce(started_at, ${change.at})`,
        finished_at: null,
      }),
      ...(isEnd && { finished_at: change.at }),
    }))
    .where('id', '=', id)
    .where('state', 'in', [...change.from])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
