import { randomUUID } from 'node:crypto';
import { InboundRouteSettings } from '@suifang/contract/inbound-routes.ts';
import { QueueSettings } from '@suifang/contract/queues.ts';
import type { z } from 'zod';
import { moveAgent } from '../src/features/agents/index.ts';
import type { Events } from '../src/platform/events/events.ts';
import type { publish } from './hospital.ts';

/** People at desks for tests: agents with a phone each, a queue, a route that leads callers to it. */

type Ports = Parameters<typeof publish>[0];

const silent: Pick<Events, 'record'> = { record: async () => undefined };

export type TestAgent = Readonly<{ staffId: string; deviceId: string }>;

/** An agent with a phone of their own; `number` makes login, agent number and extension. Signed out. */
export async function addAgent(
  ports: Ports,
  number: number,
  deviceId: string = randomUUID(),
): Promise<TestAgent> {
  const { db, ids, clock, vault } = ports;
  const [staffId, extensionId] = [ids.next(), ids.next()];
  const at = clock.now();
  await db
    .insertInto('staff')
    .values({
      id: staffId,
      login: `agent${number}`,
      name: `护士${number}`,
      role: 'nurse',
      password_hash: '-',
    })
    .execute();
  await db
    .insertInto('extension')
    .values({ id: extensionId, number: String(8000 + number), name: `护士${number}`, created_at: at })
    .execute();
  await db
    .insertInto('device')
    .values({
      id: deviceId,
      extension_id: extensionId,
      kind: 'phone',
      name: '话机',
      secret_enc: vault.encrypt(`secret-${number}`, 'device.secret'),
      created_at: at,
    })
    .execute();
  await db
    .insertInto('agent')
    .values({ staff_id: staffId, agent_no: String(1000 + number), extension_id: extensionId, created_at: at })
    .execute();
  await db
    .insertInto('agent_state')
    .values({
      staff_id: staffId,
      state: 'signed_out',
      detail: JSON.stringify({ at: 'signed_out' }),
      since: at,
      idle_since: at,
    })
    .execute();
  return { staffId, deviceId };
}

/** Signs an agent in at their phone and makes them ready for calls. */
export async function makeReady(ports: Ports, { staffId, deviceId }: TestAgent): Promise<void> {
  const movePorts = { ...ports, events: silent as Events };
  await ports.db.transaction().execute(async (trx) => {
    await moveAgent(movePorts, trx, staffId, { type: 'signedIn' }, { deviceId });
    await moveAgent(movePorts, trx, staffId, { type: 'ready', cause: 'ready' });
  });
}

/** A queue with these agents, and one route that leads every caller to it. */
export async function addQueue(
  ports: Ports,
  agents: readonly TestAgent[],
  settings: z.input<typeof QueueSettings> = {},
): Promise<string> {
  const { db, ids, clock } = ports;
  const queueId = ids.next();
  await db
    .insertInto('queue')
    .values({
      id: queueId,
      name: `队列 ${queueId}`,
      settings: JSON.stringify(QueueSettings.parse(settings)),
      created_at: clock.now(),
    })
    .execute();
  if (agents.length > 0)
    await db
      .insertInto('queue_member')
      .values(agents.map(({ staffId }, position) => ({ queue_id: queueId, staff_id: staffId, position })))
      .execute();
  const route: z.input<typeof InboundRouteSettings> = {
    greeting: '您好，这里是医院随访中心，通话将会录音。',
    otherwise: { to: 'queue', queueId },
  };
  await db
    .insertInto('inbound_route')
    .values({
      id: ids.next(),
      name: '总机',
      number: null,
      settings: JSON.stringify(InboundRouteSettings.parse(route)),
    })
    .execute();
  return queueId;
}
