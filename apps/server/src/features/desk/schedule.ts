import type { ScheduledCallback } from '@suifang/contract/callbacks.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { insertCallback } from '../callbacks/index.ts';
import { fail } from './errors.ts';
import { requireOwn } from './screen.ts';
import { findQueueOf } from './screen-store.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'events' | 'audit'>;

/**
 * Notes that the other side of one's own call is to be rung again at a time, by oneself or by anybody of the queue.
 * Answers the task. Throws `callback.past` for a time that is over, `dial.no-number` when nobody knows whom to ring.
 */
export async function scheduleCallback(
  ports: Ports,
  trx: Db,
  of: Readonly<{ callId: string; staffId: string; actor: Actor }>,
  { dueAt, comment, whose }: ScheduledCallback,
): Promise<string> {
  const { callId, staffId } = of;
  const call = await requireOwn(trx, callId, staffId);
  const now = ports.clock.now();
  if (dueAt <= now) throw fail('callback.past');
  if (call.patient_id === null && call.number_enc === null) throw fail('dial.no-number');
  const id = ports.ids.next();
  const queueId = whose === 'mine' ? null : await findQueueOf(trx, callId, staffId);
  await insertCallback(trx, {
    id,
    callId,
    queueId,
    reason: 'scheduled',
    assignedTo: whose === 'mine' ? staffId : null,
    createdBy: staffId,
    comment,
    dueAt,
    at: now,
  });
  await ports.audit.record(trx, {
    actor: of.actor,
    action: 'callback.scheduled',
    object: { kind: 'callback-task', id },
    detail: { callId, whose },
  });
  const data = queueId === null ? {} : { queueId };
  await ports.events.record(trx, [{ type: 'callback.changed', subjectId: id, data }]);
  return id;
}
