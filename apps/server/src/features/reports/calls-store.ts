import { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { ReportCall, ReportCallQuery } from '@suifang/contract/reports.ts';
import { sql } from 'kysely';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import { maskPhone } from '../patients/index.ts';
import { conditionOf, countsDials } from './figures-store.ts';

type Row = {
  target_id: string;
  attempt_id: string | null;
  patient_id: string;
  name: string;
  number_enc: Buffer | null;
  seq: number | null;
  dialed_at: Date | null;
  outcome: string | null;
  talk_ms: number | null;
  call_id: string | null;
  response_id: string | null;
  result: string | null;
};

/** One page of what is behind a number: its dials, or its patients each with the latest dial. Numbers are masked. */
export async function findReportCalls(
  ports: Readonly<{ db: Db; vault: Vault }>,
  campaignId: string,
  query: ReportCallQuery,
): Promise<PageOf<ReportCall>> {
  const isDials = countsDials(query.figure);
  const from = isDials
    ? sql`from attempt a join target t on t.id = a.target_id`
    : sql`from target t left join lateral
        (select * from attempt x where x.target_id = t.id and x.dialed_at is not null order by x.seq desc limit 1) a
        on true`;
  const where = sql`where t.campaign_id = ${campaignId} and ${conditionOf(query)}`;
  const [rows, counted] = await Promise.all([
    sql<Row>`
      select t.id as target_id, a.id as attempt_id, t.patient_id, p.name, n.number_enc, a.seq, a.dialed_at,
        a.outcome, (extract(epoch from a.ended_at - a.answered_at) * 1000)::int as talk_ms,
        c.id as call_id, r.id as response_id, t.result
      ${from}
      join patient p on p.id = t.patient_id
      left join phone n on n.id = coalesce(a.phone_id, t.phone_id)
      left join call c on c.attempt_id = a.id
      left join response r on r.target_id = t.id
      ${where}
      order by a.dialed_at desc nulls last, t.id
      limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`.execute(ports.db),
    sql<{ total: number }>`select count(*) as total ${from} ${where}`.execute(ports.db),
  ]);
  return {
    items: rows.rows.map((row) => ({
      key: isDials && row.attempt_id ? row.attempt_id : row.target_id,
      patientId: row.patient_id,
      patientName: row.name,
      phone: row.number_enc && maskPhone(ports.vault.decrypt(row.number_enc, 'phone.number')),
      seq: row.seq,
      dialedAt: row.dialed_at,
      outcome: Outcome.nullable().parse(row.outcome),
      talkMs: row.talk_ms,
      callId: row.call_id,
      responseId: row.response_id,
      result: TargetResult.nullable().parse(row.result),
    })),
    total: counted.rows[0]?.total ?? 0,
    page: query.page,
    pageSize: query.pageSize,
  };
}
