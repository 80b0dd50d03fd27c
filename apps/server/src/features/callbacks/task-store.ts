import type { CallbackQuery } from '@suifang/contract/callbacks.ts';
import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import { sql, type Updateable } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { CallbackTaskTable } from '../../schema-desk.ts';
import type { Db } from '../../schema.ts';

/** Who asks: tasks of their queues, those they have taken, and those of no queue; no queues: everybody's. */
export type Viewer = Readonly<{ staffId: string; queueIds: readonly string[] | undefined }>;

function tasks(db: Db, { staffId, queueIds }: Viewer) {
  return db
    .selectFrom('callback_task as b')
    .leftJoin('queue as q', 'q.id', 'b.queue_id')
    .leftJoin('patient as p', 'p.id', 'b.patient_id')
    .leftJoin('staff as s', 's.id', 'b.assigned_to')
    .$if(queueIds !== undefined, (rows) =>
      rows.where((row) =>
        row.or([
          sql<boolean>`b.queue_id = any(${[...(queueIds ?? [])]}::uuid[])`,
          row('b.assigned_to', '=', staffId),
          row.and([row('b.queue_id', 'is', null), row('b.assigned_to', 'is', null)]),
        ]),
      ),
    );
}

type Tasks = ReturnType<typeof tasks>;

const shown = (rows: Tasks) =>
  rows.select([
    'b.id',
    'b.call_id as callId',
    'b.number_enc as numberEnc',
    'p.id as patientId',
    'p.name as patientName',
    'q.id as queueId',
    'q.name as queueName',
    'b.reason',
    'b.due_at as dueAt',
    'b.comment',
    'b.state',
    's.id as assignedToId',
    's.name as assignedToName',
    'b.result',
    'b.closed_at as closedAt',
    'b.version',
  ]);

export type TaskRow = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>;

function matching(rows: Tasks, { state, whose }: CallbackQuery, staffId: string): Tasks {
  if (state !== undefined) rows = rows.where('b.state', '=', state);
  if (whose === 'mine') rows = rows.where('b.assigned_to', '=', staffId);
  if (whose === 'nobodys') rows = rows.where('b.assigned_to', 'is', null);
  return rows;
}

/** One page of tasks. */
export async function findTasks(db: Db, viewer: Viewer, query: CallbackQuery): Promise<PageOf<TaskRow>> {
  const { direction } = sortParts(query.sort);
  const rows = matching(tasks(db, viewer), query, viewer.staffId);
  const items = await shown(rows)
    .orderBy('b.due_at', direction)
    .orderBy('b.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await rows.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** One task, when this person may see it. */
export async function findTask(db: Db, viewer: Viewer, id: string): Promise<TaskRow | undefined> {
  return shown(tasks(db, viewer)).where('b.id', '=', id).executeTakeFirst();
}

/** How many open tasks are due and taken by nobody. */
export async function countOpenTasks(db: Db, viewer: Viewer, now: Date): Promise<number> {
  const { total } = await tasks(db, viewer)
    .where('b.state', '=', 'open')
    .where('b.assigned_to', 'is', null)
    .where('b.due_at', '<=', now)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** Changes a task that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateTask(
  trx: Db,
  id: string,
  version: number,
  change: Updateable<CallbackTaskTable>,
): Promise<void> {
  const result = await trx
    .updateTable('callback_task')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'callback-task', id });
}
