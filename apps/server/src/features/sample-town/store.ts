import type { sampleTown } from '@suifang/contract/sample-town.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { forgetCommandsAbout } from '../../platform/http/command.ts';
import type { Db } from '../../schema.ts';

type SampleTown = z.output<typeof sampleTown>;

/**
 * The campaigns of the town: those that came with it, those that somebody made on its trunk, and those that call
 * nobody but its people.
 */
const sampleCampaigns = (db: Db) =>
  db
    .selectFrom('campaign as c')
    .innerJoin('trunk as t', 't.id', 'c.trunk_id')
    .select('c.id')
    .where((row) => {
      const targets = row
        .selectFrom('target as x')
        .innerJoin('patient as p', 'p.id', 'x.patient_id')
        .select(sql`1`.as('one'))
        .whereRef('x.campaign_id', '=', 'c.id');
      return row.or([
        row('c.is_sample', '=', true),
        row('t.is_sample', '=', true),
        row.and([
          row.exists(targets.where('p.is_sample', '=', true)),
          row.not(row.exists(targets.where('p.is_sample', '=', false))),
        ]),
      ]);
    });

const samplePatients = (db: Db) => db.selectFrom('patient').select('id').where('is_sample', '=', true);

/** The calls of the town's people, all of the campaigns given, and whatever came in on the town's line. */
const sampleCalls = (db: Db, campaigns: readonly string[]) =>
  db
    .selectFrom('call')
    .select('id')
    .where((row) =>
      row.or([
        row('patient_id', 'in', samplePatients(db)),
        row('trunk_id', 'in', db.selectFrom('trunk').select('id').where('is_sample', '=', true)),
        row(row.ref('campaign_id'), '=', sql<string>`any(${campaigns}::uuid[])`),
      ]),
    );

/** Of the campaigns that go with the town, those that somebody made. */
export async function findOwnCampaigns(db: Db): Promise<SampleTown['ownCampaigns']> {
  return sampleCampaigns(db)
    .select(['c.name', 'c.state'])
    .where((row) => row.or([row('c.is_sample', '=', false), row('c.created_by', 'is not', null)]))
    .orderBy('c.created_at')
    .execute();
}

/** How much goes with the town. `calls`: dials, answered or not, and who rang, as the two lists count them. */
export async function countSample(
  db: Db,
): Promise<{ patients: number; campaigns: number; calls: number; trunks: number }> {
  const count = async (table: 'patient' | 'trunk') => {
    const row = await db
      .selectFrom(table)
      .select((builder) => builder.fn.countAll<number>().as('rows'))
      .where('is_sample', '=', true)
      .executeTakeFirstOrThrow();
    return row.rows;
  };
  const campaigns = (await sampleCampaigns(db).execute()).map(({ id }) => id);
  const [patients, dials, incoming, trunks] = await Promise.all([
    count('patient'),
    db
      .selectFrom('attempt')
      .select((builder) => builder.fn.count<number>('dialed_at').as('rows'))
      .where((row) =>
        row.or([
          row('patient_id', 'in', samplePatients(db)),
          row('campaign_id', '=', sql<string>`any(${campaigns}::uuid[])`),
        ]),
      )
      .executeTakeFirstOrThrow(),
    sampleCalls(db, campaigns)
      .clearSelect()
      .select((builder) => builder.fn.countAll<number>().as('rows'))
      .where('direction', '=', 'inbound')
      .executeTakeFirstOrThrow(),
    count('trunk'),
  ]);
  return { patients, campaigns: campaigns.length, calls: dials.rows + incoming.rows, trunks };
}

/** Whether a trunk that is not the town's is enabled, or holds a campaign that has not ended. */
export async function hasRealLines(db: Db): Promise<boolean> {
  const real = await db
    .selectFrom('trunk as t')
    .select('t.id')
    .where('t.is_sample', '=', false)
    .where((row) =>
      row.or([
        row('t.is_enabled', '=', true),
        row.exists(
          row
            .selectFrom('campaign as c')
            .select('c.id')
            .whereRef('c.trunk_id', '=', 't.id')
            .where('c.state', 'not in', ['completed', 'aborted']),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return real !== undefined;
}

/** Files of a deleted recording: what was kept (relative to the recordings' folder), and what the switch wrote. */
export type SampleRecording = Readonly<{ path: string | null; spoolPath: string }>;

/** Names of campaigns of people's own that nobody agreed to delete. */
export type Unconfirmed = Readonly<{ unconfirmed: readonly string[] }>;

/**
 * Deletes everything of the town: its patients, its trunk, what was answered to commands about them, and every campaign
 * and call that was made with them, by whomever. A campaign that also calls patients of the hospital over the hospital's
 * line stays, without the town's people. Answers the recordings, whose files the caller removes after the commit; or,
 * having deleted nothing, the names of campaigns that somebody made and that are not among `confirmed` (ids).
 */
export async function deleteSample(
  trx: Db,
  confirmed: readonly string[],
): Promise<SampleRecording[] | Unconfirmed> {
  // From here on nobody dials for them: a new attempt waits for these rows, and then finds them gone.
  await trx.selectFrom('trunk').select('id').where('is_sample', '=', true).forUpdate().execute();
  const unconfirmed = (await findOwnCampaigns(trx)).filter(({ id }) => !confirmed.includes(id));
  if (unconfirmed.length > 0) return { unconfirmed: unconfirmed.map(({ name }) => name) };
  const campaigns = (await sampleCampaigns(trx).forUpdate('c').execute()).map(({ id }) => id);
  const calls = sampleCalls(trx, campaigns);
  await forgetCommandsAbout(trx, await idsOf(trx, campaigns, calls));
  const recordings = await trx
    .selectFrom('recording')
    .select(['path', 'spool_path as spoolPath'])
    .where('call_id', 'in', calls)
    .execute();
  await trx.deleteFrom('callback_task').where('call_id', 'in', calls).execute();
  await trx.deleteFrom('call_event').where('call_id', 'in', calls).execute();
  await trx.deleteFrom('call').where('id', 'in', calls).execute();
  if (campaigns.length > 0) {
    const targets = trx.selectFrom('target').select('id').where('campaign_id', 'in', campaigns);
    await trx.deleteFrom('response').where('target_id', 'in', targets).execute();
    await trx
      .updateTable('campaign')
      .set({ parent_campaign_id: null })
      .where('parent_campaign_id', 'in', campaigns)
      .execute();
    await trx.deleteFrom('campaign').where('id', 'in', campaigns).execute();
  }
  await deleteDoNotCall(trx);
  await trx.deleteFrom('patient').where('is_sample', '=', true).execute();
  await trx.deleteFrom('import_job').where('is_sample', '=', true).execute();
  await trx.deleteFrom('trunk').where('is_sample', '=', true).execute();
  return recordings;
}

/** By what an answer to a command of somebody's can be known to be about the town. */
async function idsOf(
  trx: Db,
  campaigns: readonly string[],
  calls: ReturnType<typeof sampleCalls>,
): Promise<string[]> {
  const found = await Promise.all([
    samplePatients(trx).execute(),
    calls.execute(),
    trx.selectFrom('import_job').select('id').where('is_sample', '=', true).execute(),
    trx.selectFrom('trunk').select('id').where('is_sample', '=', true).execute(),
  ]);
  return [...campaigns, ...found.flat().map(({ id }) => id)];
}

/** Numbers of the town on the do-not-call list, unless a patient of the hospital has the same number. */
async function deleteDoNotCall(trx: Db): Promise<void> {
  const numbersOf = (isSample: boolean) =>
    trx
      .selectFrom('phone as f')
      .innerJoin('patient as p', 'p.id', 'f.patient_id')
      .select('f.bidx')
      .where('p.is_sample', '=', isSample);
  await trx
    .deleteFrom('do_not_call')
    .where('phone_bidx', 'in', numbersOf(true))
    .where('phone_bidx', 'not in', numbersOf(false))
    .execute();
}
