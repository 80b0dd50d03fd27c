import type { NewQueue, Queue, QueueChange, QueueSettings } from '@suifang/contract/queues.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { findEnabledAgents } from '../agents/index.ts';
import { fail } from './errors.ts';
import { leadsInCircle, queuesAfter, waysOut } from './rules/ways-out.ts';
import {
  findQueue,
  findQueues,
  insertQueue,
  isQueueInUse,
  lockQueues,
  replaceMembers,
  updateQueue,
} from './settings-store.ts';

export type QueueSettingsPorts = Pick<Context, 'clock' | 'ids' | 'audit' | 'events'>;

/** Throws `request.not-found`. */
async function requireQueue(db: Db, id: string): Promise<Queue> {
  const queue = await findQueue(db, id);
  if (!queue) throw fail('request.not-found');
  return queue;
}

function failAt(code: Parameters<typeof fail>[0], paths: readonly string[]) {
  const { zh, en } = fail(code).entry;
  return fail(code, { fields: paths.map((path) => ({ path, message: { zh, en } })) });
}

function assertNameFree(queues: readonly Queue[], name: string, exceptId?: string): void {
  if (queues.some((queue) => queue.name === name && queue.id !== exceptId))
    throw failAt('queue.name-taken', ['name']);
}

/** Nobody is sent round in circles: a caller goes on to another queue that is in use, or out. */
function assertWays(queues: readonly Queue[], settings: QueueSettings, ownId?: string): void {
  const open = new Set(queues.filter(({ id, isEnabled }) => isEnabled && id !== ownId).map(({ id }) => id));
  const wrong = waysOut(settings).filter(({ exit }) => exit.to === 'queue' && !open.has(exit.queueId));
  if (wrong.length > 0)
    throw failAt(
      'queue.way-wrong',
      wrong.map(({ path }) => path),
    );
  if (ownId === undefined) return;
  const enabled = queues.filter(({ id, isEnabled }) => isEnabled && id !== ownId);
  const others = enabled.map(({ id, settings: theirs }) => [id, theirs] as const);
  if (leadsInCircle(new Map([...others, [ownId, settings]]), ownId)) throw fail('queue.circle');
}

async function assertMembers(
  trx: Db,
  memberIds: readonly string[],
  before: readonly string[],
): Promise<void> {
  const added = memberIds.filter((id) => !before.includes(id));
  const known = await findEnabledAgents(trx, added);
  if (known.length < added.length) throw failAt('queue.member-unknown', ['memberIds']);
}

async function tell(
  ports: QueueSettingsPorts,
  trx: Db,
  actor: Actor,
  id: string,
  happened: { action: AuditEntry['action']; detail: Record<string, unknown> },
): Promise<void> {
  await ports.audit.record(trx, { actor, object: { kind: 'queue', id }, ...happened });
  await ports.events.record(trx, [{ type: 'queue.changed', subjectId: id, data: { queueId: id } }]);
}

/** Makes a queue; its callers are taken from the next call on. */
export async function createQueue(
  ports: QueueSettingsPorts,
  trx: Db,
  actor: Actor,
  input: NewQueue,
): Promise<Queue> {
  await lockQueues(trx);
  const queues = await findQueues(trx);
  assertNameFree(queues, input.name);
  assertWays(queues, input.settings);
  await assertMembers(trx, input.memberIds, []);
  const id = ports.ids.next();
  await insertQueue(trx, { id, name: input.name, settings: input.settings, at: ports.clock.now() });
  await replaceMembers(trx, id, input.memberIds);
  await tell(ports, trx, actor, id, { action: 'queue.created', detail: { members: input.memberIds.length } });
  return requireQueue(trx, id);
}

/** Changes or disables a queue. One to which callers are led, or in which they wait, cannot be disabled. */
export async function changeQueue(
  ports: QueueSettingsPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: QueueChange,
): Promise<Queue> {
  await lockQueues(trx);
  const queues = await findQueues(trx);
  const before = await requireQueue(trx, id);
  const { version, memberIds, ...fields } = change;
  const after = { ...before, ...fields };
  assertNameFree(queues, after.name, id);
  if (after.isEnabled) assertWays(queues, after.settings, id);
  const isTarget = queues.some((queue) => queue.isEnabled && queuesAfter(queue.settings).includes(id));
  if (!after.isEnabled && before.isEnabled && (isTarget || (await isQueueInUse(trx, id))))
    throw fail('queue.in-use');
  if (memberIds) {
    const known = before.members.map(({ staffId }) => staffId);
    await assertMembers(trx, memberIds, known);
    await replaceMembers(trx, id, memberIds);
  }
  await updateQueue(trx, { ...after, version });
  const named = [...Object.keys(fields), ...(memberIds ? ['members'] : [])];
  await tell(ports, trx, actor, id, {
    action: 'queue.changed',
    detail: { fields: named, isEnabled: change.isEnabled },
  });
  return requireQueue(trx, id);
}
