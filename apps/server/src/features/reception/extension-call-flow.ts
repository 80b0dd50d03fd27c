import type { Spoken } from '@suifang/callflow';
import type { ExtensionFallback } from '@suifang/contract/inbound-routes.ts';
import { type CallFlow, type CallRef, registerPartyFlow, StepDeclined } from '../../telephony/registry.ts';
import type { Db } from '../../schema.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import { findReach, moveAgent } from '../agents/index.ts';
import { type Place, readQueue } from '../queues/index.ts';
import { ratingTexts } from '../ratings/index.ts';
import { type ExtensionFact, extensionFlow, type ExtensionInput } from './extension-flow.ts';
import { extensionLines } from './lines.ts';

/** What the row of a caller keeps who wants one person. `place` is handed on to the queue that stands in. */
export type StoredExtension = Readonly<{
  callId: string;
  staffId: string;
  instead: ExtensionFallback;
  place: Place;
}>;

export type ExtensionPorts = Readonly<{
  db: Db;
  clock: Clock;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** A caller who wants one person, until they talk or go on elsewhere. */
export function extensionCallFlow(ports: ExtensionPorts): CallFlow {
  return registerPartyFlow(extensionFlow, {
    resolve: async (stored) => readInput(ports, stored as StoredExtension),
    resultOf: (state) => (state.at === 'ended' ? 'abandoned' : undefined),
    record: async (trx, call, facts) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact);
      if (facts.length > 0)
        await ports.events.record(trx, [
          { type: 'call.changed', subjectId: call.callId, data: { state: 'ringing' } },
        ]);
    },
  });
}

async function readInput(ports: ExtensionPorts, stored: StoredExtension): Promise<ExtensionInput> {
  const { callId, staffId, instead, place } = stored;
  const { queueId } = instead;
  const queue = await readQueue(ports.db, queueId);
  if (!queue) throw new Error('an extension names a queue that does not exist');
  const { ringMs, wrapUpMs, rating } = queue.settings;
  const reach = await findReach(ports.db, staffId);
  const isQueue = instead.to === 'queue';
  const onward = isQueue ? extensionLines.toQueue : extensionLines.toVoicemail;
  const say = (why: 'absent' | 'busy' | 'noAnswer') => ports.say([extensionLines[why], onward]);
  // Rendered now, so that nobody waits for it when the agent has hung up.
  await ports.say(ratingTexts(rating));
  return {
    callId,
    staffId,
    phone: reach.kind === 'free' ? { deviceId: reach.deviceId, autoAnswer: reach.isAutoAnswer } : undefined,
    absence: reach.kind === 'busy' ? 'busy' : 'absent',
    ringMs,
    talk: { queueId, wrapUpMs, rating },
    instead: {
      flow: isQueue ? 'queue' : 'voicemail',
      stored: isQueue ? { callId, queueId, place } : { callId, queueId },
    },
    sounds: { absent: await say('absent'), busy: await say('busy'), noAnswer: await say('noAnswer') },
  };
}

async function recordOne(
  ports: ExtensionPorts,
  trx: Db,
  { callId }: CallRef,
  fact: ExtensionFact,
): Promise<void> {
  const { staffId } = fact;
  switch (fact.type) {
    case 'extension.asked': {
      const asked = { type: 'reserved', callId, leaseMs: fact.ringMs } as const;
      const moved = await moveAgent(ports, trx, staffId, asked);
      if (moved?.after.at !== 'reserved' || moved.before.at !== 'idle')
        throw new StepDeclined('the agent is not free any more');
      return;
    }
    case 'extension.rang':
      await moveAgent(ports, trx, staffId, { type: 'rings', callId, ringMs: fact.ringMs });
      return;
    case 'extension.ended': {
      const { how } = fact;
      await moveAgent(
        ports,
        trx,
        staffId,
        how === 'answered' ? { type: 'answered', callId } : { type: 'released', callId, why: how },
      );
      return;
    }
    case 'extension.missed':
      return;
  }
}
