import { failedResults } from '@suifang/contract/campaigns/choices.ts';
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

const CHUNK = 500;

export type TargetRow = Readonly<{
  id: string;
  name: string;
  mrn: string | null;
  number_enc: Buffer | null;
  state: string;
  result: string | null;
  attempts: number;
  last_outcome: string | null;
  first_dialed_at: Date | null;
  last_dialed_at: Date | null;
  wants_person: boolean;
  score: number | null;
  band: string | null;
  /** Answers by link id. */
  answers: Record<string, unknown>;
  alerts: string[];
}>;

export type DialRow = Readonly<{
  id: string;
  name: string;
  mrn: string | null;
  number_enc: Buffer | null;
  seq: number;
  dialed_at: Date;
  talk_ms: number | null;
  outcome: string | null;
}>;

const mrn = sql`(select i.value from patient_identifier i
  where i.patient_id = p.id and i.system = 'mrn' order by i.value limit 1)`;

const failed = sql`t.state = 'done' and t.result in (${sql.join([...failedResults])})`;

/** How many whole numbers the failed list would hold. */
export async function countFailedNumbers(db: Db, campaignId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(t.phone_id) as count from target t where t.campaign_id = ${campaignId} and ${failed}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

async function* chunks<Row extends { id: string }>(
  read: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    after = last.id;
  }
}

/** Every target with its answers, or only those that count as failed; a few hundred at a time. */
export function readTargets(
  db: Db,
  campaignId: string,
  what: 'results' | 'failed',
  language: 'zh' | 'en',
): AsyncGenerator<TargetRow> {
  return chunks(async (after) => {
    const { rows } = await sql<TargetRow>`
      select t.id, p.name, ${mrn} as mrn, n.number_enc, t.state, t.result, d.attempts, t.last_outcome,
        d.first_dialed_at, d.last_dialed_at, t.wants_person, r.score, r.band,
        coalesce((select jsonb_object_agg(x.link_id, x.value) from response_answer x where x.response_id = r.id), '{}')
          as answers,
        array(select ${sql.ref(language === 'zh' ? 'y.message' : 'y.message_en')} from alert y where y.response_id = r.id order by y.raised_at) as alerts
      from target t
      join patient p on p.id = t.patient_id
      left join lateral (select count(x.dialed_at) as attempts, min(x.dialed_at) as first_dialed_at, max(x.dialed_at) as last_dialed_at
        from attempt x where x.target_id = t.id) d on true
      left join phone n on n.id = t.phone_id
      left join response r on r.target_id = t.id
      where t.campaign_id = ${campaignId} and t.id > ${after} and ${what === 'failed' ? failed : sql`true`}
      order by t.id limit ${CHUNK}`.execute(db);
    return rows;
  });
}

/** Every dial of a campaign in the order made; a few hundred at a time. */
export function readDials(db: Db, campaignId: string): AsyncGenerator<DialRow> {
  return chunks(async (after) => {
    const { rows } = await sql<DialRow>`
      select a.id, p.name, ${mrn} as mrn, n.number_enc, a.seq, a.dialed_at, a.outcome,
        (extract(epoch from a.ended_at - a.answered_at) * 1000)::int as talk_ms
      from attempt a
      join patient p on p.id = a.patient_id
      left join phone n on n.id = a.phone_id
      where a.campaign_id = ${campaignId} and a.dialed_at is not null and a.id > ${after}
      order by a.id limit ${CHUNK}`.execute(db);
    return rows;
  });
}
