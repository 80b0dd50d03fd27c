import type { Whom } from '@suifang/contract/campaigns/api.ts';
import { failedResults } from '@suifang/contract/campaigns/choices.ts';
import { takenOutcomes } from '@suifang/contract/imports.ts';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Db } from '../../../schema.ts';
import { findListedPatients } from '../../patients/index.ts';
import { fail } from '../errors.ts';

type LoadingPorts = Readonly<{ ids: Ids; now: Date }>;

/**
 * The ids of the patients that a choice means, each once. Those who have died are kept: the check page says so.
 * Throws `campaign.no-condition` for a filter that filters nothing, unless everyone is meant.
 */
export async function findChosen(db: Db, whom: Whom, vault: Vault): Promise<string[]> {
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
          // A row that was refused may name somebody it is not about.
          .where('outcome', 'in', [...takenOutcomes])
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

/** Makes the targets of a new campaign for these patients. */
export async function insertTargets(
  trx: Db,
  campaignId: string,
  patientIds: readonly string[],
  ports: LoadingPorts,
): Promise<void> {
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
}
