import { type PageOf, sortParts } from '@suifang/contract/paging.ts';
import type { VoicemailQuery } from '@suifang/contract/voicemail.ts';
import { sql, type Updateable } from 'kysely';
import { assertVersionMatched } from '../../platform/db/version.ts';
import type { VoicemailTable } from '../../schema-desk.ts';
import type { Db } from '../../schema.ts';

/** Who asks: messages of their queues and those they have taken; no queues: everybody's. */
export type Viewer = Readonly<{ staffId: string; queueIds: readonly string[] | undefined }>;

function messages(db: Db, { staffId, queueIds }: Viewer) {
  return db
    .selectFrom('voicemail as v')
    .innerJoin('call as c', 'c.id', 'v.call_id')
    .innerJoin('queue as q', 'q.id', 'v.queue_id')
    .leftJoin('patient as p', 'p.id', 'c.patient_id')
    .leftJoin('staff as s', 's.id', 'v.assigned_to')
    .leftJoin('recording as r', (join) => join.onRef('r.call_id', '=', 'c.id').on('r.state', '=', 'stored'))
    .$if(queueIds !== undefined, (rows) =>
      rows.where((row) =>
        row.or([
          sql<boolean>`v.queue_id = any(${[...(queueIds ?? [])]}::uuid[])`,
          row('v.assigned_to', '=', staffId),
        ]),
      ),
    );
}

/** Whether the caller of a call has left a message that this person may hear. */
export async function seesMessageOf(db: Db, viewer: Viewer, callId: string): Promise<boolean> {
  const row = await messages(db, viewer).select('v.id').where('v.call_id', '=', callId).executeTakeFirst();
  return row !== undefined;
}

type Messages = ReturnType<typeof messages>;

const shown = (rows: Messages) =>
  rows.select([
    'v.id',
    'v.call_id as callId',
    'c.number_enc as numberEnc',
    'p.id as patientId',
    'p.name as patientName',
    'q.id as queueId',
    'q.name as queueName',
    'v.left_at as leftAt',
    'v.from_ms as fromMs',
    // While nobody controlled the call it cannot be known when the caller stopped; the recording knows once it is kept.
    sql<number>`greatest(least(v.duration_ms, r.duration_ms - v.from_ms), 0)`.as('durationMs'),
    'r.id as recordingId',
    'v.state',
    's.id as assignedToId',
    's.name as assignedToName',
    'v.note',
    'v.closed_at as closedAt',
    'v.version',
  ]);

export type MessageRow = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>;

function matching(rows: Messages, { state, whose }: VoicemailQuery, staffId: string): Messages {
  if (state === 'open') rows = rows.where('v.state', 'in', ['new', 'assigned']);
  else if (state !== undefined) rows = rows.where('v.state', '=', state);
  if (whose === 'mine') rows = rows.where('v.assigned_to', '=', staffId);
  if (whose === 'nobodys') rows = rows.where('v.assigned_to', 'is', null);
  return rows;
}

/** One page of messages. */
export async function findMessages(
  db: Db,
  viewer: Viewer,
  query: VoicemailQuery,
): Promise<PageOf<MessageRow>> {
  const { direction } = sortParts(query.sort);
  const rows = matching(messages(db, viewer), query, viewer.staffId);
  const items = await shown(rows)
    .orderBy('v.left_at', direction)
    .orderBy('v.id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute();
  const { total } = await rows.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { items, total, page: query.page, pageSize: query.pageSize };
}

/** One message, when this person may see it. */
export async function findMessage(db: Db, viewer: Viewer, id: string): Promise<MessageRow | undefined> {
  return shown(messages(db, viewer)).where('v.id', '=', id).executeTakeFirst();
}

/** How many messages nobody has taken yet. */
export async function countNewMessages(db: Db, viewer: Viewer): Promise<number> {
  const { total } = await messages(db, viewer)
    .where('v.state', '=', 'new')
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** Changes a message that is still at `version`. Throws `request.conflict` when it is not. */
export async function updateMessage(
  trx: Db,
  id: string,
  version: number,
  change: Updateable<VoicemailTable>,
): Promise<void> {
  const result = await trx
    .updateTable('voicemail')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  await assertVersionMatched(trx, result, { kind: 'voicemail', id });
}
