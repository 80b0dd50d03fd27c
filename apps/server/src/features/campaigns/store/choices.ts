import { type CampaignChoices, failedResults } from '@suifang/contract/campaigns/choices.ts';
import { takenOutcomes } from '@suifang/contract/imports.ts';
import type { Db } from '../../../schema.ts';
import { findQueueChoices } from './agent-queues.ts';

const MOST = 50;
const MOST_WARDS = 500;

/** What a new campaign may name: departments, wards, trunks, queues, finished imports, campaigns with failed targets. */
export async function readChoices(db: Db): Promise<CampaignChoices> {
  const [departments, wards, trunks, queues, imports, failed] = await Promise.all([
    db.selectFrom('department').select(['id', 'name']).orderBy('name').execute(),
    db
      .selectFrom('stay')
      .select('ward')
      .distinct()
      .where('ward', 'is not', null)
      .orderBy('ward')
      .limit(MOST_WARDS)
      .$narrowType<{ ward: string }>()
      .execute(),
    db
      .selectFrom('trunk')
      .select(['id', 'name', 'max_channels as maxChannels', 'is_enabled as isEnabled'])
      .orderBy('is_enabled', 'desc')
      .orderBy('name')
      .execute(),
    findQueueChoices(db),
    db
      .selectFrom('import_job as i')
      .select(['i.id', 'i.file_name as fileName', 'i.created_at as createdAt'])
      .select((builder) =>
        builder
          .selectFrom('import_row as r')
          .select((row) => row.fn.count<number>('r.patient_id').distinct().as('patients'))
          .whereRef('r.import_id', '=', 'i.id')
          .where('r.outcome', 'in', [...takenOutcomes])
          .as('patients'),
      )
      .where('i.state', '=', 'completed')
      .where('i.is_dry_run', '=', false)
      .orderBy('i.created_at', 'desc')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('target as t')
      .innerJoin('campaign as c', 'c.id', 't.campaign_id')
      .select(['c.id', 'c.name'])
      .select((builder) => builder.fn.countAll<number>().as('patients'))
      .where('t.state', '=', 'done')
      .where('t.result', 'in', [...failedResults])
      .groupBy(['c.id', 'c.name', 'c.created_at'])
      .orderBy('c.created_at', 'desc')
      .limit(MOST)
      .execute(),
  ]);
  return {
    departments,
    wards: wards.map(({ ward }) => ward),
    trunks,
    queues,
    imports: imports.map((one) => ({ ...one, patients: one.patients ?? 0 })),
    failed,
  };
}
