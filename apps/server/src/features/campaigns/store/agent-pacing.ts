import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';
import { countFree, freeMembers } from '../../agents/index.ts';
import type { AgentPacingState } from '../rules/agent-pacing.ts';

type Of = Readonly<{ campaignId: string; queueId: string; dayStart: Date }>;

/** How many of each kind of sample are looked at; more would not change a quantile that matters. */
const SAMPLES = 500;

/** Queues in which any of these agents also serves: whoever waits there may get them. */
const sharedQueues = (queueId: string) =>
  sql`select o.queue_id from queue_member o where o.staff_id in (${freeMembers(queueId)})`;

/**
 * What the dialler must know of a campaign's agents at each look, in one statement: who is free, who waits, who has been
 * promised. Lines of other campaigns that ring for the same agents are taken off the free ones, and so are those that
 * have answered and still hear the greeting.
 */
export async function readAgentLoad(
  db: Db,
  { campaignId, queueId, dayStart }: Of,
): Promise<Pick<AgentPacingState, 'idle' | 'waiting' | 'answered' | 'abandoned'>> {
  const { rows } = await sql<{
    free: number;
    promised: number;
    queued: number;
    greeted: number;
    answered: number;
    abandoned: number;
  }>`
    select ${countFree(queueId)} as free,
      (select count(*) from attempt a join campaign c on c.id = a.campaign_id
        where a.state in ('claimed', 'dialing') and a.staff_id is null and c.id <> ${campaignId}
          and c.type = 'CONNECT_AGENT'
          and (c.settings -> 'agents' ->> 'queueId')::uuid in (${sharedQueues(queueId)}))::int as promised,
      (select count(*) from queue_entry e where e.state = 'waiting' and e.queue_id in (${sharedQueues(queueId)})
        and not exists (select from queue_offer o where o.entry_id = e.id and o.ended_at is null))::int as queued,
      (select count(*) from call k join campaign c on c.id = k.campaign_id
        where k.ended_at is null and k.flow = 'connect'
          and (c.settings -> 'agents' ->> 'queueId')::uuid in (${sharedQueues(queueId)}))::int as greeted,
      count(*)::int as answered, count(*) filter (where h.how <> 'taken')::int as abandoned
    from handoff h where h.campaign_id = ${campaignId} and h.since >= ${dayStart}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('an aggregate answers one row');
  return {
    idle: Math.max(0, row.free - row.promised),
    waiting: row.queued + row.greeted,
    answered: row.answered,
    abandoned: row.abandoned,
  };
}

/** The campaign's lines that ring or are about to, oldest first: since when, in epoch ms. */
export async function readRingingSince(db: Db, campaignId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('attempt')
    .select((row) => row.fn.coalesce('dialed_at', 'claimed_at').as('since'))
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['claimed', 'dialing'])
    .where('staff_id', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map(({ since }) => since.getTime());
}

/** The queue's agents who talk or wrap up: when they began to talk, and since when they wrap up. */
export async function readBusyAgents(db: Db, queueId: string): Promise<AgentPacingState['busy']> {
  const { rows } = await sql<{ state: string; since: Date; talking_since: Date | null }>`
    select s.state, s.since, (select min(v.at) from agent_event v
      where v.staff_id = s.staff_id and v.call_id = s.call_id and v.cause = 'answered') as talking_since
    from queue_member m join agent_state s on s.staff_id = m.staff_id
    where m.queue_id = ${queueId} and s.state in ('talking', 'hold', 'wrap_up')`.execute(db);
  return rows.map(({ state, since, talking_since: from }) => ({
    talkingSince: (from ?? since).getTime(),
    wrappingSince: state === 'wrap_up' ? since.getTime() : undefined,
  }));
}

/**
 * How long phones rang until they were answered, how long agents talked and wrapped up, and which share of dials was
 * answered: of this campaign's last calls, in ms, newest last. A talk without wrap-up is a wrap-up of 0.
 */
export async function readPacingSamples(db: Db, campaignId: string): Promise<AgentPacingState['measured']> {
  const { rows } = await sql<{
    ring: number[] | null;
    talk: number[] | null;
    wrap: number[] | null;
    chance: number | null;
  }>`
    with dials as (select id, dialed_at, answered_at from attempt
        where campaign_id = ${campaignId} and dialed_at is not null and state = 'ended' order by id desc limit ${SAMPLES}),
      talks as (select h.staff_id, h.call_id, l.answered_at, l.ended_at from handoff h
        join call_leg l on l.call_id = h.call_id and l.staff_id = h.staff_id and l.answered_at is not null
        where h.campaign_id = ${campaignId} and l.ended_at is not null order by h.since desc limit ${SAMPLES})
    select
      (select array_agg(ms order by id) from (select id, (extract(epoch from answered_at - dialed_at) * 1000)::float8 as ms
        from dials where answered_at is not null) r) as ring,
      (select array_agg((extract(epoch from ended_at - answered_at) * 1000)::float8 order by answered_at) from talks) as talk,
      (select array_agg(coalesce((extract(epoch from over.at - w.at) * 1000)::float8, 0) order by t.ended_at) from talks t
        left join agent_event w on w.staff_id = t.staff_id and w.call_id = t.call_id and w.to_state = 'wrap_up'
        left join lateral (select o.at from agent_event o where o.staff_id = w.staff_id and o.seq > w.seq
          order by o.seq limit 1) over on true
        where w.seq is null or over.at is not null) as wrap,
      (select count(answered_at)::float8 / nullif(count(*), 0) from dials) as chance`.execute(db);
  const [row] = rows;
  return {
    ringMs: row?.ring ?? [],
    talkMs: row?.talk ?? [],
    wrapMs: row?.wrap ?? [],
    answerChance: row?.chance ?? 0,
  };
}
