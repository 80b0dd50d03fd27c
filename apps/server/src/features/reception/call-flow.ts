import type { Spoken } from '@suifang/callflow';
import type { InboundWay } from '@suifang/contract/inbound-routes.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, registerPartyFlow } from '../../telephony/registry.ts';
import { lines } from '../outreach/index.ts';
import type { Place } from '../queues/index.ts';
import type { StoredExtension } from './extension-call-flow.ts';
import { ringBackLines } from './lines.ts';
import { type Destination, receptionFlow, type ReceptionInput } from './reception-flow.ts';
import { type RouteNow, routeNow } from './rules/ways.ts';
import { readConversation, readRoute } from './store.ts';

/** What the row of a greeted call keeps. `place` is handed on to the queue as it is. */
export type StoredReception = Readonly<{
  callId: string;
  /** null: no route takes the number that was called. */
  routeId: string | null;
  /** The route was closed when the call came in. */
  isClosed?: boolean;
  place: Place;
  /** The target of a campaign that wants to reach this caller: its questions or its notice are offered. */
  targetId?: string | undefined;
}>;

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

/** For callers whom only a campaign wants to reach. */
const withoutRoute: RouteNow = {
  greeting: ringBackLines.greeting,
  menu: [],
  otherwise: { to: 'announcement', text: lines.incoming },
};

async function inputOf(ports: ReceptionPorts, stored: StoredReception): Promise<ReceptionInput> {
  const { callId, routeId, place, targetId } = stored;
  const route = routeId === null ? undefined : await readRoute(ports.db, routeId);
  if (routeId !== null && !route) throw new Error('a call came in by a route that does not exist');
  const way = route ? routeNow(route.settings, stored.isClosed === true) : withoutRoute;
  const lead = (to: InboundWay) => leadTo(ports, to, stored);
  const conversation = targetId === undefined ? undefined : await readConversation(ports.db, targetId);
  if (conversation && targetId !== undefined) {
    const otherwise = await lead(way.otherwise);
    const offers = [ringBackLines[conversation], ...(otherwise.to === 'flow' ? [ringBackLines.person] : [])];
    return {
      callId,
      greeting: await ports.say([way.greeting, ...offers]),
      keys: {
        '1': { to: 'flow', flow: conversation, stored: { callId, targetId } },
        ...(otherwise.to === 'flow' && { '2': otherwise }),
      },
      otherwise,
    };
  }
  if (place.preferred && way.otherwise.to === 'queue')
    return {
      callId,
      greeting: await ports.say([way.greeting, ringBackLines.agent]),
      keys: {},
      otherwise: await lead(way.otherwise),
    };
  return {
    callId,
    greeting: await ports.say([way.greeting, ...way.menu.map(({ say }) => say)]),
    keys: Object.fromEntries(
      await Promise.all(way.menu.map(async ({ key, way: to }) => [key, await lead(to)] as const)),
    ),
    otherwise: await lead(way.otherwise),
  };
}

async function leadTo(
  ports: ReceptionPorts,
  way: InboundWay,
  { callId, place }: StoredReception,
): Promise<Destination> {
  switch (way.to) {
    case 'queue':
      return { to: 'flow', flow: 'queue', stored: { callId, queueId: way.queueId, place } };
    case 'voicemail':
      return { to: 'flow', flow: 'voicemail', stored: { callId, queueId: way.queueId } };
    case 'extension': {
      const stored: StoredExtension = { callId, staffId: way.staffId, instead: way.instead, place };
      return { to: 'flow', flow: 'extension', stored };
    }
    case 'announcement':
      return { to: 'announcement', prompts: await ports.say([way.text]) };
  }
}
