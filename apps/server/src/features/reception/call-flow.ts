import type { Spoken } from '@suifang/callflow';
import type { InboundWay } from '@suifang/contract/inbound-routes.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, registerPartyFlow } from '../../telephony/registry.ts';
import { type Destination, receptionFlow, type ReceptionInput } from './reception-flow.ts';
import { readRoute } from './store.ts';

/** What the row of a greeted call keeps. `place` is handed on to the queue as it is. */
export type StoredReception = Readonly<{ callId: string; routeId: string; place: unknown }>;

export type ReceptionPorts = Readonly<{
  db: Db;
  vault: Vault;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** A call that has just come in, until it is led on. */
export function receptionCallFlow(ports: ReceptionPorts): CallFlow {
  return registerPartyFlow(receptionFlow, {
    resolve: async (stored) => inputOf(ports, stored as StoredReception),
    resultOf: (state) => (state.at === 'ended' ? 'left_menu' : undefined),
    record: async () => undefined,
  });
}

async function inputOf(ports: ReceptionPorts, stored: StoredReception): Promise<ReceptionInput> {
  const { callId, routeId, place } = stored;
  const route = await readRoute(ports.db, routeId);
  if (!route) throw new Error('a call came in by a route that does not exist');
  const lead = async (way: InboundWay): Promise<Destination> =>
    way.to === 'queue'
      ? { to: 'queue', stored: { callId, queueId: way.queueId, place } }
      : { to: 'announcement', prompts: await ports.say([way.text]) };
  const { greeting, menu, otherwise } = route.settings;
  return {
    callId,
    greeting: await ports.say([greeting, ...menu.map(({ say }) => say)]),
    keys: Object.fromEntries(
      await Promise.all(menu.map(async ({ key, way }) => [key, await lead(way)] as const)),
    ),
    otherwise: await lead(otherwise),
  };
}
