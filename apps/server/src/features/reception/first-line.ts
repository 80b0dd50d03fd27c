import { type FirstLine, InboundRouteSettings, usualGreeting } from '@suifang/contract/inbound-routes.ts';
import { QueueSettings } from '@suifang/contract/queues.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { makeNursesAgents } from '../agents/index.ts';
import { createQueue, findQueues, lockQueues } from '../queues/index.ts';
import { fail } from './errors.ts';
import { createInboundRoute } from './settings.ts';
import { findInboundRoutes } from './settings-store.ts';

/** What the first line is called and says; the hospital changes it later. */
const firstLineTexts = {
  queue: '随访热线',
  route: '总机',
} as const;

/**
 * A working line at once: one queue with every nurse as an agent, and a route that leads every number there. Where there
 * is no nurse yet, whoever asks is the agent. Refused where somebody has begun already.
 */
export async function makeFirstLine(
  ports: Pick<Context, 'clock' | 'ids' | 'audit' | 'events'>,
  trx: Db,
  actor: Actor,
  staffId: string,
): Promise<FirstLine> {
  await lockQueues(trx);
  const [queues, routes] = [await findQueues(trx), await findInboundRoutes(trx)];
  if (queues.length + routes.length > 0) throw fail('first-line.exists');
  const memberIds = await makeNursesAgents(ports, trx, actor, staffId);
  const settings = QueueSettings.parse({});
  const queue = await createQueue(ports, trx, actor, { name: firstLineTexts.queue, settings, memberIds });
  const route = await createInboundRoute(ports, trx, actor, {
    name: firstLineTexts.route,
    number: null,
    settings: InboundRouteSettings.parse({
      greeting: usualGreeting,
      otherwise: { to: 'queue', queueId: queue.id },
    }),
  });
  return { queueId: queue.id, routeId: route.id, agents: memberIds.length };
}
