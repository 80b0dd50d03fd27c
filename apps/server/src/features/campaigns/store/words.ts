import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';
import type { TargetWords } from '../../outreach/index.ts';

/** What a campaign will say, as its settings stand. `version` grows with each change of them. */
export type CampaignWords = Readonly<{
  version: number;
  state: CampaignState;
  settings: CampaignSettings;
  /** The questionnaire; null: a notice. */
  definition: unknown;
}>;

export type Unprepared = Readonly<{
  id: string;
  state: 'waiting' | 'dialing';
  name: string;
  sex: 'male' | 'female' | 'unknown';
}>;

/** undefined: there is no such campaign any more. */
export async function readWords(db: Db, campaignId: string): Promise<CampaignWords | undefined> {
  const row = await db
    .selectFrom('campaign as c')
    .leftJoin('questionnaire_version as v', 'v.id', 'c.questionnaire_version_id')
    .select(['c.words_version', 'c.state', 'c.settings', 'v.definition'])
    .where('c.id', '=', campaignId)
    .executeTakeFirst();
  return (
    row && {
      version: row.words_version,
      state: row.state,
      settings: CampaignSettings.parse(row.settings),
      definition: row.definition,
    }
  );
}

/**
 * Targets without the present words, those being called among them: should they be dialled again, it is on the
 * present ones.
 */
export async function readUnprepared(
  db: Db,
  campaignId: string,
  version: number,
  { except, limit }: Readonly<{ except: readonly string[]; limit: number }>,
): Promise<Unprepared[]> {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('patient as p', 'p.id', 't.patient_id')
    .select(['t.id', 't.state', 'p.name', 'p.sex'])
    .where('t.campaign_id', '=', campaignId)
    .where('t.state', 'in', ['waiting', 'dialing'])
    .where((where) =>
      where.or([where('t.opening', 'is', null), where('t.words_version', 'is distinct from', version)]),
    )
    .where(sql<boolean>`not t.id = any(${[...except]}::uuid[])`)
    .orderBy('t.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state === 'dialing' ? 'dialing' : 'waiting' }));
}

/** The script that all calls of a campaign share, by the hash of its content. */
export async function writeScript(trx: Db, campaignId: string, scriptHash: Buffer): Promise<void> {
  await trx.updateTable('campaign').set({ script_hash: scriptHash }).where('id', '=', campaignId).execute();
}

/** Keeps a target's words. One that has ended meanwhile needs none. */
export async function writeWords(
  trx: Db,
  targetId: string,
  words: TargetWords,
  version: number,
): Promise<void> {
  await trx
    .updateTable('target')
    .set({ opening: JSON.stringify(words), words_version: version })
    .where('id', '=', targetId)
    .where('state', 'in', ['waiting', 'dialing'])
    .execute();
}

/** The settings have changed: nobody who waits is dialled before the new words are there. */
export async function dropWords(trx: Db, campaignId: string): Promise<void> {
  await trx
    .updateTable('campaign')
    .set((builder) => ({ words_version: builder('words_version', '+', 1) }))
    .where('id', '=', campaignId)
    .execute();
  await trx
    .updateTable('target')
    .set({ opening: null })
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'waiting')
    .execute();
}

/** The opening of a target that waits again: the one it has, unless the settings have changed since. */
export const presentOpening = sql<string | null>`case when words_version =
  (select words_version from campaign c where c.id = target.campaign_id) then opening end`;
