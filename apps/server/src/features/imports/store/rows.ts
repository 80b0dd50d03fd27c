import { type ImportRowQuery, type RowOutcome, takenOutcomes } from '@suifang/contract/imports.ts';
import { sql } from 'kysely';
import type { Db } from '../../../schema.ts';

const hasProblems = sql<boolean>`problems <> '[]'`;

function matching(db: Db, importId: string, query: ImportRowQuery) {
  let rows = db.selectFrom('import_row as r').where('r.import_id', '=', importId);
  if (query.outcome !== undefined) rows = rows.where('r.outcome', '=', query.outcome);
  return query.toCheck === true ? rows.where('r.outcome', 'in', [...takenOutcomes]).where(hasProblems) : rows;
}

/** One page of an import's rows. */
export async function findRows(db: Db, importId: string, query: ImportRowQuery) {
  const rows = await matching(db, importId, query)
    .leftJoin('patient as p', 'p.id', 'r.patient_id')
    .select(['r.row_number', 'r.outcome', 'r.problems', 'r.person_name', 'r.number_field', 'r.number_shown'])
    .select(['p.id as patient_id', 'p.name as patient_name'])
    .orderBy('r.row_number', query.sort.startsWith('-') ? 'desc' : 'asc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching(db, importId, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}

/** Every row that was not taken or has something odd about it, in the order of the rows, a batch at a time. */
export async function* readRowsToCheck(
  db: Db,
  importId: string,
): AsyncGenerator<{ row_number: number; outcome: RowOutcome; problems: unknown }> {
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('import_row')
      .select(['row_number', 'outcome', 'problems'])
      .where('import_id', '=', importId)
      .where((row) => row.or([row('outcome', 'in', ['invalid', 'duplicate']), hasProblems]))
      .where('row_number', '>', after)
      .orderBy('row_number')
      .limit(5000)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.row_number;
  }
}
