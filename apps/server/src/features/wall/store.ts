import type { WallAgent, WallCampaign, WallTrunk } from '@suifang/contract/wall.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { countFree } from '../agents/index.ts';
import { linesInUse, readSettings } from '../campaigns/index.ts';

/** Who has waited longest, and who is there, by queue. */
export async function readQueuesNow(db: Db) {
  return db
    .selectFrom('queue as q')
    .select((row) => [
      'q.id',
      row
        .selectFrom('queue_entry as e')
        .select((inner) => inner.fn.min('e.entered_at').as('since'))
        .whereRef('e.queue_id', '=', 'q.id')
        .where('e.state', '=', 'waiting')
        .as('longestWaitSince'),
      row
        .selectFrom('queue_member as m')
        .innerJoin('agent_state as s', 's.staff_id', 'm.staff_id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('m.queue_id', '=', 'q.id')
        .where('s.state', '<>', 'signed_out')
        .as('signedIn'),
      countFree(sql.ref('q.id')).as('idle'),
    ])
    .where('q.is_enabled', '=', true)
    .execute();
}

/** Time in each state from the events of agents since then; what goes on counts up to `now`. */
const spans = (since: Date, now: Date) => sql`(
  select staff_id, call_id, cause, to_state,
    extract(epoch from coalesce(lead(at) over (partition by staff_id order by seq), ${now}::timestamptz) - at) * 1000 as ms
  from agent_event where at >= ${since})`;

/** How long each call has taken its agents, wrap-up included, of calls since then; ms by call. */
export async function readHandled(db: Db, since: Date, now: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ call_id: string; ms: number }>`
    select call_id, sum(ms)::float8 as ms from ${spans(since, now)} one
    where call_id is not null and to_state in ('talking', 'hold', 'wrap_up') group by call_id`.execute(db);
  return new Map(rows.map((row) => [row.call_id, row.ms]));
}

/** What each agent has done since then. */
export async function readAgentDays(
  db: Db,
  since: Date,
  now: Date,
): Promise<Array<Omit<WallAgent, 'ratings'>>> {
  const { rows } = await sql<Omit<WallAgent, 'ratings'>>`
    select a.staff_id as "staffId",
      count(distinct one.call_id) filter (where one.cause = 'answered') as "calls",
      coalesce(sum(one.ms) filter (where one.to_state in ('talking', 'hold')), 0)::float8 as "talkMs",
      coalesce(sum(one.ms) filter (where one.to_state = 'wrap_up'), 0)::float8 as "wrapUpMs",
      coalesce(sum(one.ms) filter (where one.to_state = 'paused'), 0)::float8 as "pauseMs",
      coalesce((select array_agg(q.name order by q.name) from queue_member m join queue q on q.id = m.queue_id
        where m.staff_id = a.staff_id and q.is_enabled), '{}') as "queues"
    from agent a left join ${spans(since, now)} one on one.staff_id = a.staff_id
    group by a.staff_id`.execute(db);
  return rows;
}

/** Campaigns that dial or may go on to, with the dials since then. */
export async function readCampaignsNow(db: Db, since: Date): Promise<WallCampaign[]> {
  const rows = await db
    .selectFrom('campaign as c')
    .select((row) => [
      'c.id',
      'c.name',
      'c.state',
      'c.settings',
      'c.words_held_by as wordsHeldBy',
      row
        .selectFrom('attempt as a')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('a.campaign_id', '=', 'c.id')
        .where('a.state', '<>', 'ended')
        .as('linesUsed'),
      row
        .selectFrom('attempt as a')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('a.campaign_id', '=', 'c.id')
        .where('a.dialed_at', '>=', since)
        .as('dials'),
      row
        .selectFrom('attempt as a')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('a.campaign_id', '=', 'c.id')
        .where('a.dialed_at', '>=', since)
        .where('a.answered_at', 'is not', null)
        .as('answered'),
      row
        .selectFrom('target as t')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('t.campaign_id', '=', 'c.id')
        .where('t.state', '=', 'waiting')
        .where('t.opening', 'is', null)
        .as('preparing'),
    ])
    .where('c.state', 'in', ['running', 'paused', 'draining'])
    .orderBy('c.started_at')
    .execute();
  return rows.map(({ settings, linesUsed, dials, answered, preparing, ...campaign }) => ({
    ...campaign,
    lines: readSettings(settings).settings.concurrency,
    linesUsed: linesUsed ?? 0,
    dials: dials ?? 0,
    answered: answered ?? 0,
    preparing: preparing ?? 0,
  }));
}

/** How many lines of every trunk are in use. */
export async function readTrunksNow(db: Db): Promise<WallTrunk[]> {
  const { rows } = await sql<WallTrunk>`
    select k.id, k.name, k.max_channels as "lines",
      ${linesInUse} as "linesUsed"
    from trunk k where k.is_enabled order by k.name`.execute(db);
  return rows;
}
