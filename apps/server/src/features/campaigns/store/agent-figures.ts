import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';

/** What became of a campaign's patients who answered and stayed for the greeting, and who waits now. */
export async function countHandoffs(db: Db, campaignId: string) {
  const { rows } = await sql<{
    answered: number;
    taken: number;
    abandoned: number;
    waiting: number;
    ringing: number;
    mean_wait_ms: number | null;
  }>`
    select count(*)::int as answered, count(*) filter (where how = 'taken')::int as taken,
      count(*) filter (where how <> 'taken')::int as abandoned, count(*) filter (where how is null)::int as waiting,
      (avg(extract(epoch from ended_at - since) * 1000) filter (where how = 'taken'))::float8 as mean_wait_ms,
      (select count(*) from attempt where campaign_id = ${campaignId} and state in ('claimed', 'dialing'))::int as ringing
    from handoff where campaign_id = ${campaignId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

/** The campaign's calls of each agent: those they were given and those they made; of the queue also who has had none. */
export async function countCallsByAgent(db: Db, campaignId: string, queueId: string) {
  const { rows } = await sql<{ staffId: string; name: string; calls: number }>`
    select u.id as "staffId", u.name, coalesce(k.calls, 0)::int as calls
    from staff u
    left join (select staff_id, count(*) as calls from (
        select staff_id from handoff where campaign_id = ${campaignId} and staff_id is not null
        union all
        select staff_id from attempt where campaign_id = ${campaignId} and staff_id is not null and dialed_at is not null
      ) made group by staff_id) k on k.staff_id = u.id
    where k.calls > 0 or exists (select from queue_member m join agent_state s on s.staff_id = m.staff_id
      where m.queue_id = ${queueId} and m.staff_id = u.id and s.state <> 'signed_out')
    order by calls desc, u.name`.execute(db);
  return rows;
}

/** A campaign's reservations by how they ended; those that last are `live`. */
export async function countReservations(db: Db, campaignId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ how: string; count: number }>`
    select coalesce(how, 'live') as how, count(*)::int as count from reservation
    where campaign_id = ${campaignId} group by 1`.execute(db);
  return Object.fromEntries(rows.map(({ how, count }) => [how, count]));
}
