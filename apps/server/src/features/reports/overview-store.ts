import type { Need, NeedCounts, Overview } from '@suifang/contract/overview.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { linesInUse, REFUSALS_TO_TELL } from '../campaigns/index.ts';

type Counts = Pick<
  Overview,
  | 'due'
  | 'done'
  | 'completed'
  | 'talking'
  | 'linesInUse'
  | 'linesTotal'
  | 'openAlerts'
  | 'review'
  | 'wantsPerson'
>;

/** Of a target `t`: they asked for a person, and nobody has ended the task that came of it. */
const wanting = sql`exists (select from callback_task b
  where b.target_id = t.id and b.reason = 'wants_person' and b.state = 'open')`;

/** The numbers of today, by the hospital's calendar. */
export async function readOverviewCounts(db: Db, now: Date): Promise<Counts> {
  const today = sql`(date_trunc('day', ${now}::timestamptz at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai')`;
  const { rows } = await sql<Counts>`
    select
      (select count(*) from target t join campaign c on c.id = t.campaign_id
        where c.state = 'running' and t.state = 'waiting' and t.next_attempt_at < ${today} + interval '1 day') as due,
      (select count(*) from target where state = 'done' and finished_at >= ${today}) as done,
      (select count(*) from target where state = 'done' and finished_at >= ${today}
        and result in ('completed', 'delivered')) as completed,
      (select count(*) from attempt where state = 'answered') as talking,
      (select coalesce(sum(${linesInUse}), 0) from trunk k) as "linesInUse",
      (select coalesce(sum(max_channels), 0) from trunk where is_enabled) as "linesTotal",
      (select count(*) from alert where acknowledged_at is null) as "openAlerts",
      (select count(*) from target where state = 'review') as review,
      (select count(*) from target t where ${wanting}) as "wantsPerson"
  `.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate answers one row');
  return counts;
}

/** Of an outage `o` on trunk `k`: it lasts long enough to be told, and a campaign waits for it. */
const holdsUp = sql`o.refusals >= ${REFUSALS_TO_TELL}
  and exists (select from campaign c where c.trunk_id = k.id and c.state = 'running')`;

/** How much waits for a person, without saying what. */
export async function countNeeds(db: Db): Promise<NeedCounts> {
  const { rows } = await sql<NeedCounts>`
    select
      (select count(*) from trunk_outage o join trunk k on k.id = o.trunk_id where ${holdsUp}) as "trunksDown",
      (select count(*) from alert where acknowledged_at is null) as "openAlerts",
      (select count(*) from target where state = 'review') as review`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('an aggregate answers one row');
  return counts;
}

/**
 * What waits for a person: trunks that hold everybody up first, then patients with alerts, the most serious
 * first. Who has waited longest stands above their equals, as in the list of alerts.
 */
export async function readNeeds(db: Db, most: number): Promise<Need[]> {
  const { rows } = await sql<Omit<Need, 'campaignId'> & { campaignId: string | null; rank: number }>`
    select * from (
      select 'trunk-down' as kind, k.id, o.since as at, null::uuid as "patientId", null::text as "patientName",
        null::uuid as "campaignId", null::text as "campaignName", null::text as severity,
        jsonb_build_object('zh', k.name, 'en', k.name) as text, 1 as count, 0 as rank
      from trunk_outage o join trunk k on k.id = o.trunk_id where ${holdsUp}
      union all
      select * from (select distinct on (a.patient_id) 'alert' as kind, a.id, a.raised_at as at, p.id as "patientId",
        p.name as "patientName", c.id as "campaignId", c.name as "campaignName", a.severity,
        jsonb_build_object('zh', a.message, 'en', a.message_en) as text,
        count(*) over (partition by a.patient_id) as count,
        array_position(array['high', 'medium', 'low'], a.severity) as rank
      from alert a join patient p on p.id = a.patient_id join response r on r.id = a.response_id
      left join target t on t.id = r.target_id left join campaign c on c.id = t.campaign_id
      where a.acknowledged_at is null
      order by a.patient_id, rank, a.raised_at, a.id) of_patient
      union all
      select 'wants-person', t.id, coalesce(d.at, t.created_at), p.id, p.name, c.id, c.name, null, null, 1, 4
      from target t join patient p on p.id = t.patient_id join campaign c on c.id = t.campaign_id
      left join lateral (select max(x.ended_at) as at from attempt x where x.target_id = t.id) d on true
      where ${wanting}
      union all
      select 'review', t.id, coalesce(d.at, t.created_at), p.id, p.name, c.id, c.name, null, null, 1, 5
      from target t join patient p on p.id = t.patient_id join campaign c on c.id = t.campaign_id
      left join lateral (select max(x.ended_at) as at from attempt x where x.target_id = t.id) d on true
      where t.state = 'review'
    ) needs order by rank, at, id limit ${most}`.execute(db);
  return rows.map(({ rank: _rank, ...need }) => need);
}
