import type { Definition, PublishedVersion, VersionDetail } from '@suifang/contract/questionnaires.ts';
import type { Db } from '../../schema.ts';

/** Published versions, newest first. */
export async function findVersions(db: Db, questionnaireId: string): Promise<PublishedVersion[]> {
  return db
    .selectFrom('questionnaire_version as v')
    .leftJoin('staff as s', 's.id', 'v.published_by')
    .select(['v.id', 'v.version', 'v.published_at as publishedAt', 's.name as publishedBy'])
    .where('v.questionnaire_id', '=', questionnaireId)
    .orderBy('v.version', 'desc')
    .execute();
}

export async function findVersion(db: Db, id: string): Promise<VersionDetail | undefined> {
  const row = await db
    .selectFrom('questionnaire_version as v')
    .leftJoin('staff as s', 's.id', 'v.published_by')
    .select([
      'v.id',
      'v.version',
      'v.published_at as publishedAt',
      's.name as publishedBy',
      'v.questionnaire_id as questionnaireId',
      'v.definition',
    ])
    .where('v.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, definition: row.definition as Definition };
}

/** The number the next version gets. The questionnaire's row must be locked. */
export async function nextVersion(db: Db, questionnaireId: string): Promise<number> {
  const { last } = await db
    .selectFrom('questionnaire_version')
    .select((row) => row.fn.max('version').as('last'))
    .where('questionnaire_id', '=', questionnaireId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function insertVersion(
  db: Db,
  row: Readonly<{
    id: string;
    questionnaireId: string;
    version: number;
    definition: Definition;
    at: Date;
    by: string | null;
  }>,
): Promise<void> {
  await db
    .insertInto('questionnaire_version')
    .values({
      id: row.id,
      questionnaire_id: row.questionnaireId,
      version: row.version,
      definition: JSON.stringify(row.definition),
      published_at: row.at,
      published_by: row.by,
    })
    .execute();
}
