import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';

/** Enough for the figures of a few busy days, and no more than an index reads at once. */
const RECENT_DIALS = 5000;
const RECENT_CALLS = 500;
/** The call than which one in twenty is longer. */
const LONG = 0.95;

/** How the hospital's last dials went. Shares are of 1; without a dial all is 0. */
export async function readDials(db: Db): Promise<{
  count: number;
  shares: Partial<Record<Outcome, number>>;
  finishedShare: number;
  unansweredMs: number;
}> {
  const { rows } = await sql<{ outcome: string; dials: number; finished: number; ms: number }>`
    select a.outcome, count(*) as dials, avg(extract(epoch from a.ended_at - a.dialed_at) * 1000)::float8 as ms,
      count(*) filter (where t.result in ('completed', 'delivered', 'refused', 'opted_out')) as finished
    from (select id, outcome, dialed_at, ended_at from attempt
      where dialed_at is not null and ended_at is not null and outcome <> 'unknown'
      order by id desc limit ${RECENT_DIALS}) a
    left join call t on t.attempt_id = a.id
    group by a.outcome`.execute(db);
  const count = rows.reduce((sum, { dials }) => sum + dials, 0);
  const answered = rows.find(({ outcome }) => outcome === 'answered');
  const missed = rows.filter(({ outcome }) => outcome !== 'answered');
  const missedDials = missed.reduce((sum, { dials }) => sum + dials, 0);
  return {
    count,
    shares: Object.fromEntries(rows.map(({ outcome, dials }) => [Outcome.parse(outcome), dials / count])),
    finishedShare: answered ? answered.finished / answered.dials : 0,
    unansweredMs: missed.reduce((sum, { ms, dials }) => sum + ms * dials, 0) / Math.max(1, missedDials),
  };
}

/** How long answered dials with these words took, dial to end: on average, and the long ones. None for a notice, which differs each time. */
export async function readCallLength(
  db: Db,
  questionnaireVersionId: string | null,
): Promise<{ count: number; meanMs: number; longMs: number }> {
  const { rows } = await sql<{ count: number; mean_ms: number | null; long_ms: number | null }>`
    select count(*) as count, avg(ms)::float8 as mean_ms,
      percentile_cont(${LONG}::float8) within group (order by ms) as long_ms
    from (select (extract(epoch from a.ended_at - a.dialed_at) * 1000)::float8 as ms
      from attempt a join campaign c on c.id = a.campaign_id
      where c.questionnaire_version_id is not distinct from ${questionnaireVersionId}::uuid
        and c.type <> 'VOICE_NOTICE' and a.outcome = 'answered' and a.dialed_at is not null and a.ended_at is not null
      order by a.id desc limit ${RECENT_CALLS}) recent`.execute(db);
  const [row] = rows;
  return { count: row?.count ?? 0, meanMs: row?.mean_ms ?? 0, longMs: row?.long_ms ?? 0 };
}

/** The FHIR JSON of a version; undefined without one. */
export async function readDefinition(db: Db, versionId: string | null): Promise<unknown> {
  if (versionId === null) return undefined;
  const row = await db
    .selectFrom('questionnaire_version')
    .select('definition')
    .where('id', '=', versionId)
    .executeTakeFirst();
  return row?.definition;
}
