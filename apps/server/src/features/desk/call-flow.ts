import type { Spoken } from '@suifang/callflow';
import type { RatingSettings } from '@suifang/contract/ratings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, type CallRef, registerPartyFlow, StepDeclined } from '../../telephony/registry.ts';
import { moveAgent } from '../agents/index.ts';
import { endByRingBack, TALKED_MS } from '../campaigns/index.ts';
import { insertCallback } from '../callbacks/index.ts';
import { queueLines } from '../queues/index.ts';
import { readTalkedAbout } from '../ring-backs/index.ts';
import { readPromisedTo } from './dial-store.ts';
import { dialOutLines } from './lines.ts';
import { talkFlow } from './talk-flow.ts';
import type { TalkFact, TalkInput } from './talk-states.ts';

/** What the row of a call between people keeps. */
export type StoredTalk = Readonly<{
  callId: string;
  party: string;
  staffId: string;
  /** null: we have called the patient. */
  queueId: string | null;
  wrapUpMs: number;
  /** A campaign has called the patient. */
  isOurs?: boolean;
  /** Missing in calls that began before patients were asked. */
  rating?: RatingSettings;
}>;

export type DeskPorts = Readonly<{
  db: Db;
  clock: Clock;
  ids: Ids;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** A call between people, with what its facts mean for the agents in it. */
export function talkCallFlow(ports: DeskPorts): CallFlow {
  return registerPartyFlow(talkFlow, {
    resolve: async (stored) => {
      const { callId, party, staffId, queueId, wrapUpMs, isOurs, rating } = stored as StoredTalk;
      const input: TalkInput = {
        callId,
        agent: { party, staffId },
        queueId: queueId ?? undefined,
        wrapUpMs,
        rating,
        sounds: {
          oneMoment: await ports.say([queueLines.oneMoment]),
          goodbye: await ports.say([queueId === null || isOurs ? dialOutLines.goodbye : queueLines.goodbye]),
          ringAgain: await ports.say([dialOutLines.ringAgain]),
        },
      };
      return input;
    },
    resultOf: (state) => (state.at === 'ended' ? 'talked' : undefined),
    record: async (trx, call, facts) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact);
      if (facts.length > 0)
        await ports.events.record(trx, [
          { type: 'call.changed', subjectId: call.callId, data: { state: 'talking' } },
        ]);
    },
  });
}

async function recordOne(ports: DeskPorts, trx: Db, call: CallRef, fact: TalkFact): Promise<void> {
  const { callId, at } = call;
  if (fact.type === 'talk.brokenOff') {
    await insertCallback(trx, {
      id: ports.ids.next(),
      callId,
      queueId: null,
      reason: 'interrupted',
      assignedTo: fact.staffId ?? null,
      createdBy: null,
      comment: '',
      dueAt: at,
      at,
    });
    return ports.events.record(trx, [{ type: 'callback.changed', subjectId: callId, data: {} }]);
  }
  if (!('staffId' in fact) || fact.staffId === undefined) return;
  const { staffId } = fact;
  switch (fact.type) {
    case 'talk.began':
    case 'talk.askedUp':
      await moveAgent(ports, trx, staffId, { type: 'answered', callId });
      return;
    case 'talk.ended':
      await moveAgent(ports, trx, staffId, { type: 'callEnded', callId, wrapUpMs: fact.wrapUpMs });
      await endTry(ports, trx, call);
      return;
    case 'talk.held':
      await moveAgent(ports, trx, staffId, { type: 'held', callId, isHeld: fact.isHeld });
      return;
    case 'talk.asked': {
      const leaseMs = fact.ringMs;
      const moved = await moveAgent(ports, trx, staffId, { type: 'reserved', callId, leaseMs });
      if (moved?.after.at !== 'reserved' || moved.before.at !== 'idle')
        throw new StepDeclined('who was asked is not free');
      return;
    }
    case 'talk.askedEnded':
      await moveAgent(ports, trx, staffId, {
        type: 'released',
        callId,
        why: fact.how === 'not-answered' ? 'not-answered' : 'caller-left',
      });
      return;
    default:
      return;
  }
}

/** Whoever has talked with us about a call of ours, theirs or the one we promised, need not be called for it again. */
async function endTry(ports: DeskPorts, trx: Db, { callId, at }: CallRef): Promise<void> {
  const tried = await readTalkedAbout(trx, callId);
  const about = tried ?? (await readPromisedTo(trx, callId));
  if (!about || at.getTime() - about.talkingSince.getTime() < TALKED_MS) return;
  const { targetId } = about;
  const result = tried ? 'rang_back' : 'talked';
  await endByRingBack(trx, { targetId, phoneBidx: null, result, at }, ports.events);
}
