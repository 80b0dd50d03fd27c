import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';
import type { TargetWords } from '../../outreach/index.ts';
import type { WordsHold } from '../rules/waiting-reason.ts';

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

/** The script that all calls of a campaign share, by the hash of its content. Its words are being prepared. */
export async function writeScript(trx: Db, campaignId: string, scriptHash: Buffer): Promise<void> {
  await trx
    .updateTable('campaign')
    .set({ script_hash: scriptHash, words_held_by: null, texts_spoken: null, texts_total: null })
    .where('id', '=', campaignId)
    .execute();
}

/** How far the sentences are that all its calls share. */
export async function writeSpeaking(
  trx: Db,
  campaignId: string,
  { spoken, texts }: Readonly<{ spoken: number; texts: number }>,
): Promise<void> {
  const far = { texts_spoken: spoken, texts_total: texts };
  await trx.updateTable('campaign').set(far).where('id', '=', campaignId).execute();
}

/** What keeps the words of a campaign from being prepared, until the next that are kept. */
export async function writeHold(trx: Db, campaignId: string, hold: WordsHold): Promise<void> {
  await trx
    .updateTable('campaign')
    .set({ words_held_by: hold, texts_spoken: null, texts_total: null })
    .where('id', '=', campaignId)
    .execute();
}

/** Campaigns that would call patients whose words are missing, and that no job will prepare any more. */
export async function findForgotten(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from campaign c where c.state in ('running', 'paused')
      and exists (select from target t where t.campaign_id = c.id and t.state = 'waiting' and t.opening is null)
      and not exists (select from graphile_worker.jobs j
        where j.key = ${prepareKey('')} || c.id and j.attempts < j.max_attempts)`.execute(db);
  return rows.map(({ id }) => id);
}

/** The key of the job that prepares a campaign: there is one at a time. */
export const prepareKey = (campaignId: string): string => `campaign.prepare:${campaignId}`;

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
