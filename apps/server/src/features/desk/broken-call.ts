import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import type { CallRef } from '../../telephony/registry.ts';
import { freeAgents } from '../agents/index.ts';
import { insertCallback, isOwedACall } from '../callbacks/index.ts';
import { settleAfterwards } from '../campaigns/index.ts';
import { endStay, readQueue, readStay } from '../queues/index.ts';
import { readLeftBehind } from './broken-call-store.ts';
import { WRAP_UP_MS } from './dial-out-call-flow.ts';

type Ports = Readonly<{ clock: Clock; ids: Ids; events: Events }>;

/**
 * A call is closed whose flow could not take it to its end: whoever waited in it waits no longer, the agents in it are
 * free again, and a patient whom we cut off is owed a call. Whom a campaign called and no person of ours was to talk
 * with is called again by its own rules; whom a person is to ring, by nobody else. Within the transaction that closes the
 * call.
 */
export async function endBrokenCall(ports: Ports, trx: Db, { callId, at }: CallRef): Promise<void> {
  const { direction, wasCutOff } = await readLeftBehind(trx, callId);
  const stay = await readStay(trx, callId);
  await endStay(trx, callId, at);
  const isAmongUs = direction === 'internal' || direction === 'echo';
  const wrapUpMs = isAmongUs ? 0 : await wrapUpOf(trx, stay?.queueId);
  const [talked] = await freeAgents(ports, trx, { callId, wrapUpMs });
  const queueId = stay?.isWaiting ? stay.queueId : undefined;
  const isAPersons = direction === 'inbound' || talked !== undefined || queueId !== undefined;
  if (wasCutOff && isAPersons && !isAmongUs && !(await isOwedACall(trx, callId))) {
    await insertCallback(trx, {
      id: ports.ids.next(),
      callId,
      queueId: queueId ?? null,
      reason: 'interrupted',
      assignedTo: talked ?? null,
      createdBy: null,
      comment: '',
      dueAt: at,
      at,
    });
    await ports.events.record(trx, [
      { type: 'callback.changed', subjectId: callId, data: queueId === undefined ? {} : { queueId } },
    ]);
    // The line may have ended before its call was given up.
    await settleAfterwards(trx, callId, { now: at, events: ports.events, before: undefined });
  }
  await ports.events.record(trx, [
    { type: 'call.changed', subjectId: callId, data: { state: 'ended' } },
    ...(stay ? [{ type: 'queue.changed' as const, subjectId: callId, data: { queueId: stay.queueId } }] : []),
  ]);
}

async function wrapUpOf(trx: Db, queueId: string | undefined): Promise<number> {
  const queue = queueId === undefined ? undefined : await readQueue(trx, queueId);
  return queue?.settings.wrapUpMs ?? WRAP_UP_MS;
}
