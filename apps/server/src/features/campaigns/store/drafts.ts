import type { NewCampaign } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { UpdateResult } from 'kysely';
import type { Db } from '../../../schema.ts';

/** Campaigns as people write them. */

export type Draft = Pick<NewCampaign, 'name' | 'type' | 'purpose' | 'trunkId' | 'questionnaireVersionId'> &
  Readonly<{
    id: string;
    settings: CampaignSettings;
    /** Of whose failed targets it is the second try. */
    parentId: string | null;
    isSample: boolean;
    by: string | null;
    at: Date;
  }>;

/** Writes a campaign that has not started. */
export async function insertDraft(trx: Db, draft: Draft): Promise<void> {
  await trx
    .insertInto('campaign')
    .values({
      id: draft.id,
      name: draft.name,
      type: draft.type,
      purpose: draft.purpose,
      state: 'draft',
      trunk_id: draft.trunkId,
      questionnaire_version_id: draft.questionnaireVersionId,
      settings: JSON.stringify(draft.settings),
      parent_campaign_id: draft.parentId,
      is_sample: draft.isSample,
      created_by: draft.by,
      created_at: draft.at,
    })
    .execute();
}

/** Changes what is given, if nobody has since `version` (see `assertVersionMatched`). */
export async function updateCampaign(
  trx: Db,
  id: string,
  change: Readonly<{
    version: number;
    name?: string | undefined;
    settings?: CampaignSettings | undefined;
  }>,
): Promise<UpdateResult> {
  return trx
    .updateTable('campaign')
    .set((builder) => ({
      version: builder('version', '+', 1),
      ...(change.name !== undefined && { name: change.name }),
      ...(change.settings && { settings: JSON.stringify(change.settings) }),
    }))
    .where('id', '=', id)
    .where('version', '=', change.version)
    .executeTakeFirstOrThrow();
}

/** Removes a campaign with its targets. */
export async function removeCampaign(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('campaign').where('id', '=', id).execute();
}

/** Whether there is such a line. */
export async function hasTrunk(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('trunk').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** A published questionnaire as it was published, FHIR R4; undefined: there is none. */
export async function findDefinition(db: Db, versionId: string): Promise<unknown> {
  const row = await db
    .selectFrom('questionnaire_version')
    .select('definition')
    .where('id', '=', versionId)
    .executeTakeFirst();
  return row?.definition;
}
