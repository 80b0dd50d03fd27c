import type { ImportQuery } from '@suifang/contract/imports.ts';
import type { Insertable, Updateable } from 'kysely';
import type { Db, ImportJobTable } from '../../../schema.ts';

export type ImportState = ImportJobTable['state'];

function jobsWithStaff(db: Db) {
  return db
    .selectFrom('import_job as j')
    .leftJoin('staff as s', 's.id', 'j.staff_id')
    .selectAll('j')
    .select('s.name as by');
}

export type JobRow = Awaited<ReturnType<ReturnType<typeof jobsWithStaff>['executeTakeFirstOrThrow']>>;

export async function findJob(db: Db, id: string): Promise<JobRow | undefined> {
  return jobsWithStaff(db).where('j.id', '=', id).executeTakeFirst();
}

export async function insertJob(db: Db, row: Insertable<ImportJobTable>): Promise<void> {
  await db.insertInto('import_job').values(row).execute();
}

/** One page of imports. */
export async function findJobs(db: Db, query: ImportQuery): Promise<{ rows: JobRow[]; total: number }> {
  const direction = query.sort.startsWith('-') ? 'desc' : 'asc';
  const matching = <Rows extends { where(column: 'j.state', op: '=', value: ImportState): Rows }>(
    rows: Rows,
  ): Rows => (query.state === undefined ? rows : rows.where('j.state', '=', query.state));
  const rows = await matching(jobsWithStaff(db))
    .orderBy('j.created_at', direction)
    .orderBy('j.id', direction)
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await matching(
    db.selectFrom('import_job as j').select(({ fn }) => fn.countAll<number>().as('total')),
  ).executeTakeFirstOrThrow();
  return { rows, total };
}

/** Moves an import from one of these states. False when it was in none of them. */
export async function moveJob(
  db: Db,
  id: string,
  from: readonly ImportState[],
  change: Updateable<ImportJobTable> & { state: ImportState },
): Promise<boolean> {
  const result = await db
    .updateTable('import_job')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * As `moveJob`, in the transaction that writes what lasts: false also when somebody wants the import stopped. Whoever
 * wishes it after this statement waits for the transaction, and then finds the import done.
 */
export async function finishJob(
  db: Db,
  id: string,
  from: ImportState,
  change: Updateable<ImportJobTable> & { state: ImportState },
): Promise<boolean> {
  const result = await db
    .updateTable('import_job')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', from)
    .where('cancel_requested', '=', false)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Writes how far an import is. Answers whether somebody wants it stopped. */
export async function reportRows(db: Db, id: string, rowsDone: number): Promise<boolean> {
  const row = await db
    .updateTable('import_job')
    .set({ rows_done: rowsDone })
    .where('id', '=', id)
    .returning('cancel_requested')
    .executeTakeFirst();
  return row?.cancel_requested ?? true;
}

/** Which of these imports there are. */
export async function findKnown(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('import_job')
    .select('id')
    .where('id', '=', (row) => row.fn.any(row.val([...ids])))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Uploads that nobody has gone on with since an instant. */
export async function findForgotten(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('import_job')
    .select('id')
    .where('state', 'in', ['uploaded', 'checked'])
    .where('created_at', '<', before)
    .execute();
  return rows.map((row) => row.id);
}
