import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type {
  Definition,
  QuestionnaireQuery,
  QuestionnaireSummary,
} from '@suifang/contract/questionnaires.ts';
import { sql } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';

const sortColumns = { title: 'q.title', updatedAt: 'q.updated_at' } as const;

function summaries(db: Db) {
  return db
    .selectFrom('questionnaire as q')
    .leftJoinLateral(
      (row) =>
        row
          .selectFrom('questionnaire_version as v')
          .leftJoin('staff as s', 's.id', 'v.published_by')
          .select(['v.id as latest_id', 'v.version as latest_version', 'v.published_at', 's.name as by'])
          .whereRef('v.questionnaire_id', '=', 'q.id')
          .orderBy('v.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select([
      'q.id',
      'q.url',
      'q.title',
      'q.retired_at as retiredAt',
      'q.updated_at as updatedAt',
      sql<boolean>`q.draft is not null`.as('hasDraft'),
      'v.latest_id',
      'v.latest_version',
      'v.published_at',
      'v.by',
    ]);
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>;

function toSummary(row: SummaryRow): QuestionnaireSummary {
  const { latest_id: id, latest_version: version, published_at: publishedAt, by, ...summary } = row;
  const isPublished = id !== null && version !== null && publishedAt !== null;
  return { ...summary, latest: isPublished ? { id, version, publishedAt, publishedBy: by } : null };
}

/** One page of questionnaires; `q` is any part of the title. */
export async function findQuestionnaires(
  db: Db,
  query: QuestionnaireQuery,
): Promise<PageOf<QuestionnaireSummary>> {
  const { field, direction } = sortParts(query.sort);
  const pattern = `%${query.q?.replaceAll(/[\\%_]/g, String.raw`\$&`) ?? ''}%`;
  const matching = () => {
    let rows = summaries(db);
    if (query.q !== undefined) rows = rows.where('q.title', 'ilike', pattern);
    if (query.state === 'retired') return rows.where('q.retired_at', 'is not', null);
    if (query.state !== undefined) rows = rows.where('q.retired_at', 'is', null);
    if (query.state === 'published') rows = rows.where('v.latest_id', 'is not', null);
    if (query.state === 'draft') rows = rows.where('q.draft', 'is not', null);
    return rows;
  };
  const items = await matching()
    .orderBy(sortColumns[field], direction)
    .orderBy('q.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching()
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { items: items.map(toSummary), total, page: query.page, pageSize: query.pageSize };
}

export async function findSummary(db: Db, id: string): Promise<QuestionnaireSummary | undefined> {
  const row = await summaries(db).where('q.id', '=', id).executeTakeFirst();
  return row && toSummary(row);
}

/** The draft and its version. The row stays locked until the transaction ends. */
export async function lockDraft(db: Db, id: string) {
  const row = await db
    .selectFrom('questionnaire')
    .select(['id', 'url', 'title', 'draft', 'draft_version', 'retired_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, draft: row.draft as Definition | null };
}

export async function findDraft(db: Db, id: string) {
  const row = await db
    .selectFrom('questionnaire')
    .select(['draft', 'draft_version as version'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { draft: row.draft as Definition | null, version: row.version };
}

export async function findIdByUrl(db: Db, url: string): Promise<string | undefined> {
  const row = await db.selectFrom('questionnaire').select('id').where('url', '=', url).executeTakeFirst();
  return row?.id;
}

export async function insertQuestionnaire(
  db: Db,
  row: Readonly<{ id: string; url: string; title: string; draft: Definition | null; at: Date }>,
): Promise<boolean> {
  const { id, url, title, draft, at } = row;
  const result = await db
    .insertInto('questionnaire')
    .values({ id, url, title, draft: draft && JSON.stringify(draft), created_at: at, updated_at: at })
    .onConflict((conflict) => conflict.column('url').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Replaces the draft (null: discards it) of a questionnaire that is still at `version`. */
export async function putDraft(
  db: Db,
  id: string,
  version: number,
  change: Readonly<{ draft: Definition | null; title: string; at: Date }>,
): Promise<void> {
  const result = await db
    .updateTable('questionnaire')
    .set({
      draft: change.draft && JSON.stringify(change.draft),
      title: change.title,
      updated_at: change.at,
      draft_version: version + 1,
    })
    .where('id', '=', id)
    .where('draft_version', '=', version)
    .executeTakeFirst();
  const except = ['questionnaire.retired', 'questionnaire.brought-back'];
  await assertVersionMatched(db, result, { kind: 'questionnaire', id, except });
}

export async function setRetired(db: Db, id: string, retiredAt: Date | null, at: Date): Promise<void> {
  await db
    .updateTable('questionnaire')
    .set({ retired_at: retiredAt, updated_at: at })
    .where('id', '=', id)
    .execute();
}
