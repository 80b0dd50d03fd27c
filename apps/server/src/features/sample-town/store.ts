import type { Db } from '../../schema.ts';

/** How many rows of the town there are. */
export async function countSample(db: Db): Promise<{ patients: number; campaigns: number; trunks: number }> {
  const count = async (table: 'patient' | 'campaign' | 'trunk') => {
    const row = await db
      .selectFrom(table)
      .select((builder) => builder.fn.countAll<number>().as('rows'))
      .where('is_sample', '=', true)
      .executeTakeFirstOrThrow();
    return row.rows;
  };
  const [patients, campaigns, trunks] = await Promise.all([
    count('patient'),
    count('campaign'),
    count('trunk'),
  ]);
  return { patients, campaigns, trunks };
}

/**
 * Deletes everything of the town: what hangs on its patients and campaigns goes with them. Answers the recordings'
 * files (relative to their folder), which the caller removes after the commit.
 */
export async function deleteSample(trx: Db): Promise<string[]> {
  const recordings = await trx
    .selectFrom('recording as r')
    .innerJoin('call as c', 'c.id', 'r.call_id')
    .innerJoin('patient as p', 'p.id', 'c.patient_id')
    .select('r.path')
    .where('p.is_sample', '=', true)
    .execute();
  await trx
    .deleteFrom('call_event')
    .where('call_id', 'in', (builder) =>
      builder
        .selectFrom('call as c')
        .innerJoin('patient as p', 'p.id', 'c.patient_id')
        .select('c.id')
        .where('p.is_sample', '=', true),
    )
    .execute();
  await trx.deleteFrom('campaign').where('is_sample', '=', true).execute();
  await trx.deleteFrom('patient').where('is_sample', '=', true).execute();
  await trx.deleteFrom('import_job').where('is_sample', '=', true).execute();
  await trx.deleteFrom('trunk').where('is_sample', '=', true).execute();
  return recordings.flatMap((row) => row.path ?? []);
}
