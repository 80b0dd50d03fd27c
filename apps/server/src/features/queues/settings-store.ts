import type { Queue, QueueSettings } from '@suifang/contract/queues.ts';
import { sql } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { Db } from '../../schema.ts';
import { readSettings } from './rules/stored-settings.ts';

type QueueRow = Readonly<{ id: string; name: string; settings: QueueSettings; isEnabled: boolean }>;

function queues(db: Db) {
  return db.selectFrom('queue as q').select([
    'q.id',
    'q.name',
    'q.settings',
    'q.is_enabled as isEnabled',
    'q.created_at as createdAt',
    'q.version',
    sql<Queue['members']>`(select coalesce(jsonb_agg(
          jsonb_build_object('staffId', m.staff_id, 'name', f.name, 'agentNo', a.agent_no) order by m.position), '[]')
        from queue_member m join agent a on a.staff_id = m.staff_id join staff f on f.id = m.staff_id
        where m.queue_id = q.id)`.as('members'),
  ]);
}

/** Every queue, those in use first. */
export async function findQueues(db: Db): Promise<Queue[]> {
  const rows = await queues(db).orderBy('q.is_enabled', 'desc').orderBy('q.name').execute();
  return rows.map((row) => ({ ...row, settings: readSettings(row.settings).settings }));
}

export async function findQueue(db: Db, id: string): Promise<Queue | undefined> {
  const row = await queues(db).where('q.id', '=', id).executeTakeFirst();
  return row && { ...row, settings: readSettings(row.settings).settings };
}

/** Waits for whoever else changes queues or routes: what leads where is checked over all of them. */
export async function lockQueues(trx: Db): Promise<void> {
  await sql`lock table queue, inbound_route in share row exclusive mode`.execute(trx);
}

export async function insertQueue(
  trx: Db,
  queue: Omit<QueueRow, 'isEnabled'> & Readonly<{ at: Date }>,
): Promise<void> {
  await trx
    .insertInto('queue')
    .values({
      id: queue.id,
      name: queue.name,
      settings: JSON.stringify(queue.settings),
      created_at: queue.at,
    })
    .execute();
}

/** Changes a queue that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateQueue(trx: Db, queue: QueueRow & Readonly<{ version: number }>): Promise<void> {
  const result = await trx
    .updateTable('queue')
    .set({
      name: queue.name,
      settings: JSON.stringify(queue.settings),
      is_enabled: queue.isEnabled,
      version: queue.version + 1,
    })
    .where('id', '=', queue.id)
    .where('version', '=', queue.version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'queue', id: queue.id });
}

/** The agents of a queue in their order. */
export async function replaceMembers(trx: Db, queueId: string, staffIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('queue_member').where('queue_id', '=', queueId).execute();
  if (staffIds.length === 0) return;
  await trx
    .insertInto('queue_member')
    .values(staffIds.map((staffId, position) => ({ queue_id: queueId, staff_id: staffId, position })))
    .execute();
}

/** Whether callers wait in it, or a route in use names it anywhere. */
export async function isQueueInUse(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectNoFrom((builder) =>
      builder
        .or([
          builder.exists(
            builder
              .selectFrom('queue_entry')
              .select('id')
              .where('queue_id', '=', id)
              .where('state', '=', 'waiting'),
          ),
          builder.exists(
            builder.selectFrom('inbound_route').select('id').where('is_enabled', '=', true)
              .where(sql<boolean>`jsonb_path_exists(settings, '$.** ? (@.queueId == $id)',
                jsonb_build_object('id', ${id}::text))`),
          ),
        ])
        .as('isInUse'),
    )
    .executeTakeFirstOrThrow();
  return Boolean(row.isInUse);
}

/** The queues whose callers somebody takes. */
export async function findQueuesOf(db: Db, staffId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('queue_member')
    .select('queue_id')
    .where('staff_id', '=', staffId)
    .execute();
  return rows.map((row) => row.queue_id);
}
