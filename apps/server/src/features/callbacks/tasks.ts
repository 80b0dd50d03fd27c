import type { CallbackChange, CallbackQuery, CallbackTask } from '@suifang/contract/callbacks.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import type { Updateable } from 'kysely';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { CallbackTaskTable } from '../../schema-desk.ts';
import type { Db } from '../../schema.ts';
import { maskPhone } from '../patients/index.ts';
import { fail } from './errors.ts';
import { countOpenTasks, findTask, findTasks, type TaskRow, updateTask, type Viewer } from './task-store.ts';

/** `queuesSeenBy`: whose callers somebody sees; the queues know. */
export type CallbackPorts = Pick<Context, 'db' | 'vault' | 'clock' | 'audit' | 'events'> &
  Readonly<{ queuesSeenBy: (db: Db, staff: SignedIn) => Promise<readonly string[] | undefined> }>;

async function viewerOf(ports: CallbackPorts, db: Db, staff: SignedIn): Promise<Viewer> {
  return { staffId: staff.id, queueIds: await ports.queuesSeenBy(db, staff) };
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function present({ vault }: Pick<Context, 'vault'>, row: TaskRow): CallbackTask {
  return {
    id: row.id,
    callId: row.callId,
    caller: row.numberEnc ? maskPhone(vault.decrypt(row.numberEnc, 'phone.number')) : '',
    patient: named(row.patientId, row.patientName),
    queue: named(row.queueId, row.queueName),
    reason: row.reason,
    dueAt: row.dueAt,
    comment: row.comment,
    state: row.state,
    assignedTo: named(row.assignedToId, row.assignedToName),
    result: row.result,
    closedAt: row.closedAt,
    version: row.version,
  };
}

/** One page of call-back tasks, as far as this person may see them; numbers masked. */
export async function listTasks(
  ports: CallbackPorts,
  staff: SignedIn,
  query: CallbackQuery,
): Promise<PageOf<CallbackTask>> {
  const page = await findTasks(ports.db, await viewerOf(ports, ports.db, staff), query);
  return { ...page, items: page.items.map((row) => present(ports, row)) };
}

/** How many tasks of this person's queues are due and taken by nobody. */
export async function countTasks(ports: CallbackPorts, staff: SignedIn): Promise<number> {
  return countOpenTasks(ports.db, await viewerOf(ports, ports.db, staff), ports.clock.now());
}

function changeOf(
  { action, result }: CallbackChange,
  staffId: string,
  row: TaskRow,
  now: Date,
): Updateable<CallbackTaskTable> {
  switch (action) {
    case 'take':
      return { assigned_to: staffId };
    case 'giveBack':
      return { assigned_to: null };
    case 'done':
    case 'cancel':
      return {
        state: action === 'done' ? 'done' : 'cancelled',
        assigned_to: row.assignedToId ?? staffId,
        result: result ?? '',
        closed_at: now,
      };
  }
}

/**
 * Takes, gives back, or ends a task with a sentence on what came of it. Whoever ends one that nobody had taken has done
 * it. Throws `callback.action-not-allowed` for a task that is over, `request.conflict` when somebody was faster.
 */
export async function changeTask(
  ports: CallbackPorts,
  trx: Db,
  by: Readonly<{ staff: SignedIn; actor: Actor }>,
  id: string,
  change: CallbackChange,
): Promise<CallbackTask> {
  const viewer = await viewerOf(ports, trx, by.staff);
  const row = await findTask(trx, viewer, id);
  if (!row) throw fail('request.not-found');
  const { action, version } = change;
  const isPossible = row.state === 'open' && (action !== 'giveBack' || row.assignedToId !== null);
  if (row.version === version && !isPossible) throw fail('callback.action-not-allowed');
  if ((action === 'done' || action === 'cancel') && !change.result) {
    const { zh, en } = fail('callback.result-missing').entry;
    throw fail('callback.result-missing', { fields: [{ path: 'result', message: { zh, en } }] });
  }
  await updateTask(trx, id, version, changeOf(change, by.staff.id, row, ports.clock.now()));
  await ports.audit.record(trx, {
    actor: by.actor,
    action: 'callback.changed',
    object: { kind: 'callback-task', id },
    detail: { action },
  });
  const data = row.queueId === null ? {} : { queueId: row.queueId };
  await ports.events.record(trx, [{ type: 'callback.changed', subjectId: id, data }]);
  const after = await findTask(trx, { ...viewer, queueIds: undefined }, id);
  if (!after) throw fail('request.not-found');
  return present(ports, after);
}
