import type {
  InboundRoute,
  InboundRouteChange,
  InboundRouteSettings,
  NewInboundRoute,
} from '@suifang/contract/inbound-routes.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { findEnabledAgents } from '../agents/index.ts';
import { findQueues, lockQueues } from '../queues/index.ts';
import { fail } from './errors.ts';
import { queuesOf, waysOf } from './rules/ways.ts';
import { findInboundRoutes, insertInboundRoute, updateInboundRoute } from './settings-store.ts';

export type ReceptionSettingsPorts = Pick<Context, 'ids' | 'audit' | 'events'>;

async function requireRoute(db: Db, id: string): Promise<InboundRoute> {
  const route = (await findInboundRoutes(db)).find((one) => one.id === id);
  if (!route) throw fail('request.not-found');
  return route;
}

function failAt(code: Parameters<typeof fail>[0], paths: readonly string[]) {
  const { zh, en } = fail(code).entry;
  return fail(code, { fields: paths.map((path) => ({ path, message: { zh, en } })) });
}

/** Of two routes for one number the second would never be reached. */
async function assertNumberFree(trx: Db, number: string | null, exceptId?: string): Promise<void> {
  const routes = await findInboundRoutes(trx);
  if (routes.some((route) => route.isEnabled && route.number === number && route.id !== exceptId))
    throw failAt('inbound-route.number-taken', ['number']);
}

/** A route leads to queues and extensions that are in use. From a queue on, the queues' own rule forbids circles. */
async function assertWays(trx: Db, settings: InboundRouteSettings): Promise<void> {
  const ways = waysOf(settings);
  const open = new Set((await findQueues(trx)).filter(({ isEnabled }) => isEnabled).map(({ id }) => id));
  const wrongQueue = ways.filter(({ way }) => queuesOf(way).some((id) => !open.has(id)));
  if (wrongQueue.length > 0)
    throw failAt(
      'inbound-route.queue-wrong',
      wrongQueue.map(({ path }) => path),
    );
  const wanted = ways.flatMap(({ way }) => (way.to === 'extension' ? [way.staffId] : []));
  const agents = new Set(await findEnabledAgents(trx, wanted));
  const wrongAgent = ways.filter(({ way }) => way.to === 'extension' && !agents.has(way.staffId));
  if (wrongAgent.length > 0)
    throw failAt(
      'inbound-route.extension-wrong',
      wrongAgent.map(({ path }) => path),
    );
}

async function tell(
  ports: ReceptionSettingsPorts,
  trx: Db,
  actor: Actor,
  id: string,
  happened: { action: AuditEntry['action']; detail?: Record<string, unknown> },
): Promise<void> {
  await ports.audit.record(trx, { actor, object: { kind: 'inbound-route', id }, ...happened });
  await ports.events.record(trx, [{ type: 'queue.changed', subjectId: id, data: {} }]);
}

/** Makes a route, enabled; it holds from the next call on. */
export async function createInboundRoute(
  ports: ReceptionSettingsPorts,
  trx: Db,
  actor: Actor,
  input: NewInboundRoute,
): Promise<InboundRoute> {
  await lockQueues(trx);
  await assertNumberFree(trx, input.number);
  await assertWays(trx, input.settings);
  const id = ports.ids.next();
  await insertInboundRoute(trx, { id, ...input });
  await tell(ports, trx, actor, id, { action: 'inbound-route.created' });
  return requireRoute(trx, id);
}

/** Changes or disables a route; who came in by it goes on as they were led. */
export async function changeInboundRoute(
  ports: ReceptionSettingsPorts,
  trx: Db,
  actor: Actor,
  id: string,
  change: InboundRouteChange,
): Promise<InboundRoute> {
  await lockQueues(trx);
  const before = await requireRoute(trx, id);
  const after = { ...before, ...change };
  if (after.isEnabled) {
    await assertNumberFree(trx, after.number, id);
    await assertWays(trx, after.settings);
  }
  await updateInboundRoute(trx, after);
  const fields = Object.keys(change).filter((field) => field !== 'version');
  await tell(ports, trx, actor, id, {
    action: 'inbound-route.changed',
    detail: { fields, isEnabled: change.isEnabled },
  });
  return requireRoute(trx, id);
}
