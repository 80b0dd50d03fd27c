import { sql } from 'kysely';
import type { Whom } from '@suifang/contract/campaigns/api.ts';
import { failedResults } from '@suifang/contract/campaigns/choices.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Db } from '../../../schema.ts';
import { findListedPatients } from '../../patients/index.ts';
import { fail } from '../errors.ts';

type LoadingPorts = Readonly<{ ids: Ids; vault: Vault; now: Date }>;

/**
 * The ids of the patients that a choice means, each once. Those who have died are kept: the check page says so.
 * Throws `campaign.no-condition` for a filter that filters nothing, unless everyone is meant.
 */
async function findChosen(db: Db, whom: Whom, vault: Vault): Promise<string[]> {
  switch (whom.from) {
    case 'patients':
      return idsOf(db.selectFrom('patient').select('id').where('id', 'in', whom.patientIds));
    case 'import':
      return idsOf(
        db
          .selectFrom('import_row')
          .select('patient_id as id')
          .distinct()
          .where('import_id', '=', whom.importId)
          .where('patient_id', 'is not', null)
          .$narrowType<{ id: string }>(),
      );
    case 'failed':
      return idsOf(
        db
          .selectFrom('target')
          .select('patient_id as id')
          .where('campaign_id', '=', whom.campaignId)
          .where('state', '=', 'done')
          .where('result', 'in', [...failedResults]),
      );
    case 'filter': {
      const { from: _from, everyone, ...conditions } = whom;
      if (!everyone && Object.values(conditions).every((condition) => !condition))
        throw fail('campaign.no-condition');
      return findListedPatients({ db, vault }, conditions);
    }
  }
}

async function idsOf(select: Readonly<{ execute: () => Promise<Array<{ id: string }>> }>): Promise<string[]> {
  return (await select.execute()).map(({ id }) => id);
}

/** Makes the targets of a new campaign. Answers how many. Throws `campaign.no-condition`. */
export async function insertTargets(
  trx: Db,
  campaignId: string,
  whom: Whom,
  ports: LoadingPorts,
): Promise<number> {
  const patientIds = await findChosen(trx, whom, ports.vault);
  for (let start = 0; start < patientIds.length; start += 1000) {
    const rows = patientIds.slice(start, start + 1000).map((patientId) => ({
      id: ports.ids.next(),
      campaign_id: campaignId,
      patient_id: patientId,
      state: 'waiting' as const,
      next_attempt_at: ports.now,
      created_at: ports.now,
    }));
    await trx.insertInto('target').values(rows).execute();
  }
  return patientIds.length;
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
