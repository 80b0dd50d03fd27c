import { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import { type Statistics, type TargetFigure, targetFigures } from '@suifang/contract/reports.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../schema.ts';
import { answerKeys, dialHour, targetConditions } from './figures-store.ts';

/** How many patients each figure counts. */
export async function countTargetFigures(db: Db, campaignId: string): Promise<Record<TargetFigure, number>> {
  const columns = targetFigures.map(
    (figure) => sql`count(*) filter (where ${targetConditions[figure]}) as ${sql.id(figure)}`,
  );
  const { rows } = await sql<Record<TargetFigure, number>>`
    select ${sql.join(columns)} from target t where t.campaign_id = ${campaignId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('an aggregate answers one row');
  return row;
}

export async function countResults(db: Db, campaignId: string) {
  const { rows } = await sql<{ result: string; count: number }>`
    select result, count(*) as count from target
    where campaign_id = ${campaignId} and result is not null group by result order by count desc, result`.execute(
    db,
  );
  return rows.map(({ result, count }) => ({ result: TargetResult.parse(result), count }));
}

/** Dials by outcome, those under way (null) last. */
export async function countOutcomes(db: Db, campaignId: string) {
  const { rows } = await sql<{ outcome: string | null; count: number }>`
    select outcome, count(*) as count from attempt
    where campaign_id = ${campaignId} and dialed_at is not null
    group by outcome order by outcome is null, count desc, outcome`.execute(db);
  return rows.map(({ outcome, count }) => ({ outcome: Outcome.nullable().parse(outcome), count }));
}

/** Dials and answered dials of each hour of the day in which there were any. */
export async function countHours(db: Db, campaignId: string) {
  const { rows } = await sql<{ hour: number; dials: number; answered: number }>`
    select ${dialHour} as hour, count(*) as dials, count(a.answered_at) as answered from attempt a
    where a.campaign_id = ${campaignId} and a.dialed_at is not null group by 1 order by 1`.execute(db);
  return rows;
}

/** How often each answer was given, by question; and how many answered the question at all. */
export async function countAnswers(db: Db, campaignId: string) {
  const answers = sql`from target t join response r on r.target_id = t.id
    join response_answer x on x.response_id = r.id`;
  const [keys, questions] = await Promise.all([
    sql<{ link_id: string; key: string; count: number }>`
      select x.link_id, k.key, count(*) as count ${answers}
      cross join lateral (select distinct unnest(${answerKeys}) as key) k
      where t.campaign_id = ${campaignId} group by 1, 2`.execute(db),
    sql<{ link_id: string; answered: number } & NullableStatistics>`
      select x.link_id, count(*) as answered, ${statisticsOf(answeredNumber)} ${answers}
      where t.campaign_id = ${campaignId} group by 1`.execute(db),
  ]);
  return {
    counts: keys.rows,
    questions: questions.rows.map(({ link_id, answered, ...statistics }) => ({
      linkId: link_id,
      answered,
      statistics: statisticsFrom(statistics),
    })),
  };
}

const answeredNumber = sql<number>`case when x.value->>'kind' = 'number' then (x.value->>'value')::numeric end`;

type NullableStatistics = { [Key in keyof Statistics]: number | null };

function statisticsOf(value: RawBuilder<number>) {
  return sql`avg(${value})::float8 as mean,
    percentile_cont(0.5) within group (order by ${value}) as median,
    min(${value})::float8 as min, max(${value})::float8 as max`;
}

function statisticsFrom({ mean, median, min, max }: NullableStatistics): Statistics | null {
  return mean === null || median === null || min === null || max === null ? null : { mean, median, min, max };
}

/** Totals of those who finished, and how many fell into each band. Null: nobody has one. */
export async function readScores(db: Db, campaignId: string) {
  const scored = sql`from target t join response x on x.target_id = t.id
    where t.campaign_id = ${campaignId} and x.status = 'completed' and x.score is not null`;
  const [totals, bands] = await Promise.all([
    sql<NullableStatistics>`select ${statisticsOf(sql<number>`x.score`)} ${scored}`.execute(db),
    sql<{ band: string; count: number }>`
      select x.band, count(*) as count ${scored} and x.band is not null group by 1`.execute(db),
  ]);
  const statistics = totals.rows[0] ? statisticsFrom(totals.rows[0]) : null;
  return statistics && { statistics, bands: bands.rows };
}

/** Alerts by rule, the most serious first. A patient has at most one of each. */
export async function countAlerts(db: Db, campaignId: string) {
  const { rows } = await sql<{
    rule: string;
    severity: 'low' | 'medium' | 'high';
    message: { zh: string; en: string };
    raised: number;
    open: number;
  }>`
    select y.rule, y.severity, jsonb_build_object('zh', min(y.message), 'en', min(y.message_en)) as message, count(*) as raised,
      count(*) filter (where y.acknowledged_at is null) as open
    from target t join response x on x.target_id = t.id join alert y on y.response_id = x.id
    where t.campaign_id = ${campaignId} group by 1, 2
    order by array_position(array['high', 'medium', 'low'], y.severity), raised desc, y.rule`.execute(db);
  return rows;
}

/** The definition of a published questionnaire, as FHIR JSON. */
export async function findDefinition(db: Db, versionId: string): Promise<unknown> {
  const row = await db
    .selectFrom('questionnaire_version')
    .select('definition')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  return row.definition;
}
