import { sql } from 'kysely';
import type { Whom } from '@suifang/contract/campaigns/api.ts';
import { failedResults } from '@suifang/contract/campaigns/choices.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Db } from '../../../schema.ts';

/** Chinese hospital days begin at midnight UTC+8. */
const dayStart = (day: string) => new Date(`${day}T00:00:00+08:00`);
const DAY_MS = 86_400_000;

/** The patients that a choice means, each once. Those who have died are kept: the check page says so. */
function selectPatients(db: Db, whom: Whom) {
  switch (whom.from) {
    case 'patients':
      return db.selectFrom('patient').select('id').where('id', 'in', whom.patientIds);
    case 'import':
      return db
        .selectFrom('import_row')
        .select('patient_id as id')
        .distinct()
        .where('import_id', '=', whom.importId)
        .where('patient_id', 'is not', null)
        .$narrowType<{ id: string }>();
    case 'failed':
      return db
        .selectFrom('target')
        .select('patient_id as id')
        .where('campaign_id', '=', whom.campaignId)
        .where('state', '=', 'done')
        .where('result', 'in', [...failedResults]);
    case 'filter': {
      let stays = db.selectFrom('stay').select('patient_id as id').distinct();
      if (whom.departmentId) stays = stays.where('department_id', '=', whom.departmentId);
      if (whom.ward) stays = stays.where('ward', '=', whom.ward);
      if (whom.dischargedFrom) stays = stays.where('discharged_at', '>=', dayStart(whom.dischargedFrom));
      if (whom.dischargedTo) {
        stays = stays.where('discharged_at', '<', new Date(dayStart(whom.dischargedTo).getTime() + DAY_MS));
      }
      return stays;
    }
  }
}

/** Makes the targets of a new campaign. Answers how many. */
export async function insertTargets(
  trx: Db,
  campaignId: string,
  whom: Whom,
  ports: Readonly<{ ids: Ids; now: Date }>,
): Promise<number> {
  const patients = await selectPatients(trx, whom).execute();
  for (let start = 0; start < patients.length; start += 1000) {
    const rows = patients.slice(start, start + 1000).map((patient) => ({
      id: ports.ids.next(),
      campaign_id: campaignId,
      patient_id: patient.id,
      state: 'waiting' as const,
      next_attempt_at: ports.now,
      created_at: ports.now,
    }));
    await trx.insertInto('target').values(rows).execute();
  }
  return patients.length;
}

/** How past dials went, for the estimate; undefined while there are fewer than `least`. */
export async function readHistory(
  db: Db,
  least: number,
): Promise<{ answerShare: number; answeredMs: number; unansweredMs: number } | undefined> {
  const row = await sql<{
    dials: number;
    answer_share: number;
    answered_ms: number | null;
    unanswered_ms: number | null;
  }>`
    select count(*) as dials,
      avg((answered_at is not null)::int) as answer_share,
      avg(extract(epoch from ended_at - dialed_at) * 1000) filter (where answered_at is not null) as answered_ms,
      avg(extract(epoch from ended_at - dialed_at) * 1000) filter (where answered_at is null) as unanswered_ms
    from (select * from attempt where dialed_at is not null and ended_at is not null
      and outcome <> 'unknown' order by id desc limit 5000) recent`.execute(db);
  const [known] = row.rows;
  if (!known || known.dials < least) return undefined;
  return {
    answerShare: known.answer_share,
    answeredMs: known.answered_ms ?? 0,
    unansweredMs: known.unanswered_ms ?? 0,
  };
}
