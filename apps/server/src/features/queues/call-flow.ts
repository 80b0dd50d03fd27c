import type { Spoken } from '@suifang/callflow';
import type { Events } from '../../platform/events/events.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, type CallRef, registerPartyFlow, StepDeclined } from '../../telephony/registry.ts';
import { moveAgent } from '../agents/index.ts';
import { canBeRungBack, insertCallback, insertQueueCallback } from '../callbacks/index.ts';
import { ratingTexts } from '../ratings/index.ts';
import { queueLines } from './lines.ts';
import { queueFlow } from './queue-flow.ts';
import type { Handoff, Place, QueueFact, QueueInput, QueueWay } from './queue-states.ts';
import { announcementsOf } from './rules/ways-out.ts';
import {
  closeEntry,
  findLastPlace,
  insertEntry,
  insertOffer,
  readQueue,
  readQueueLoad,
  writeOffer,
} from './store.ts';
import { closeHandoff, insertHandoff } from './handoff-store.ts';
import { isOpenNow } from './hours.ts';

/**
 * What the row of a waiting call keeps. Without `place` (somebody of ours sent the caller here) they keep their last.
 * `handoff`: a campaign has called them.
 */
export type StoredQueueInput = Readonly<{
  callId: string;
  queueId: string;
  place?: Place;
  handoff?: Handoff;
}>;

export type QueuePorts = Readonly<{
  db: Db;
  clock: Clock;
  ids: Ids;
  events: Events;
  /** The sounds of sentences. Fixed ones were rendered before, so nobody waits for this. */
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** Whom we have called waits for nobody: before those who ring back (10) and those who call by themselves (0). */
const HANDOFF_PRIORITY = 20;
/** A patient of ours waits no longer than this for one phone that rings and is not answered. */
const HANDOFF_RING_MS = 10_000;

const NO_PLACE: Place = { priority: 0, preferred: undefined, patientId: undefined };

/** A caller's stay in a queue, with what its facts mean for entry, offers and agents. */
export function queueCallFlow(ports: QueuePorts): CallFlow {
  return registerPartyFlow(queueFlow, {
    resolve: (stored) => readInput(ports, stored as StoredQueueInput),
    resultOf: (state) => (state.at === 'ended' ? state.result : undefined),
    record: async (trx, call, facts, input) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact, input);
      if (facts.length > 0)
        await ports.events.record(trx, [
          { type: 'queue.changed', subjectId: call.callId, data: { queueId: input.queueId } },
        ]);
    },
  });
}

async function readInput(ports: QueuePorts, stored: StoredQueueInput): Promise<QueueInput> {
  const queue = await readQueue(ports.db, stored.queueId);
  if (!queue) throw new Error('a call waits in a queue that does not exist');
  const { settings } = queue;
  const { handoff } = stored;
  const say = (text: string) => ports.say([text]);
  const isWithinReach = await canBeRungBack(ports.db, stored.callId);
  // Rendered now, so that nobody waits for it when the agent has hung up.
  await ports.say(ratingTexts(settings.rating));
  return {
    callId: stored.callId,
    queueId: queue.id,
    place: handoff
      ? { priority: HANDOFF_PRIORITY, preferred: undefined, patientId: handoff.patientId }
      : (stored.place ?? (await findLastPlace(ports.db, stored.callId)) ?? NO_PLACE),
    handoff,
    canBeRungBack: isWithinReach,
    sounds: {
      choices: await say(isWithinReach ? queueLines.choices : queueLines.choicesWithoutNumber),
      callbackNoted: await say(queueLines.callbackNoted),
      promised: await say(queueLines.promised),
      announcements: Object.fromEntries(
        await Promise.all(announcementsOf(settings).map(async (text) => [text, await say(text)] as const)),
      ),
    },
    ringMs: handoff ? Math.min(settings.ringMs, HANDOFF_RING_MS) : settings.ringMs,
    wrapUpMs: settings.wrapUpMs,
    rating: settings.rating,
    ownerWaitMs: settings.ownerWaitMs,
    overflow: handoff ? [{ afterMs: handoff.patienceMs, exit: { to: handoff.fallback } }] : settings.overflow,
    refusal: await refusalOf(ports, queue, handoff),
  };
}

/** Where a caller goes whom the queue does not take at this moment; undefined: it takes them. */
async function refusalOf(
  ports: QueuePorts,
  { id, settings, isEnabled }: NonNullable<Awaited<ReturnType<typeof readQueue>>>,
  handoff: Handoff | undefined,
): Promise<QueueWay | undefined> {
  const instead = handoff && { to: handoff.fallback };
  if (!isEnabled || !(await isOpenNow(ports.db, settings.schedule, ports.clock.now())))
    return instead ?? settings.whenClosed;
  const load = await readQueueLoad(ports.db, id);
  if (instead) return load.signedIn === 0 ? instead : undefined;
  return load.signedIn === 0 || load.waiting >= settings.maxWaiting ? settings.whenFull : undefined;
}

async function recordOne(
  ports: QueuePorts,
  trx: Db,
  { callId, at }: CallRef,
  fact: QueueFact,
  input: QueueInput,
): Promise<void> {
  switch (fact.type) {
    case 'queue.entered':
      if (input.handoff) await insertHandoff(trx, input.handoff, { callId, queueId: input.queueId, at });
      return insertEntry(trx, {
        id: ports.ids.next(),
        queueId: input.queueId,
        callId,
        place: input.place,
        ownerWaitMs: input.ownerWaitMs,
        at,
      });
    case 'queue.abandoned':
      return closeEntry(trx, callId, 'abandoned', at);
    case 'queue.overflowed':
      return closeEntry(trx, callId, fact.to === 'queue' ? 'overflowed' : 'left', at);
    case 'queue.answered':
      return closeEntry(trx, callId, 'answered', at, fact.staffId);
    case 'offer.made': {
      const leaseMs = fact.ringMs;
      const moved = await moveAgent(ports, trx, fact.staffId, { type: 'reserved', callId, leaseMs });
      if (moved?.after.at !== 'reserved' || moved.before.at !== 'idle')
        throw new StepDeclined('the agent is not free any more');
      const { staffId, party } = fact;
      return insertOffer(trx, { id: ports.ids.next(), callId, staffId, party, at });
    }
    case 'offer.rang':
      await moveAgent(ports, trx, fact.staffId, { type: 'rings', callId, ringMs: input.ringMs });
      return writeOffer(trx, { callId, party: fact.party }, { rangAt: at });
    case 'offer.ended':
      await moveAgent(
        ports,
        trx,
        fact.staffId,
        fact.how === 'answered'
          ? { type: 'answered', callId }
          : { type: 'released', callId, why: fact.how === 'answered-elsewhere' ? 'caller-left' : fact.how },
      );
      return writeOffer(trx, { callId, party: fact.party }, { endedAt: at, how: fact.how });
    case 'callback.wanted':
      if (input.handoff) return oweCall(ports, trx, { callId, queueId: input.queueId, at }, 'promised');
      await insertQueueCallback(trx, { id: ports.ids.next(), callId, queueId: input.queueId, at });
      return tellOfCallbacks(ports, trx, { callId, queueId: input.queueId });
    case 'caller.cutOff':
      return oweCall(ports, trx, { callId, queueId: input.queueId, at }, 'interrupted');
    case 'handoff.ended':
      return closeHandoff(trx, callId, { how: fact.how, staffId: fact.staffId ?? null, at });
    case 'queue.refused':
      if (input.handoff) await insertHandoff(trx, input.handoff, { callId, queueId: input.queueId, at });
      return;
  }
}

/** Somebody is owed a call, now: we had called them and had nobody for them, or they were cut off while they waited. */
async function oweCall(
  ports: QueuePorts,
  trx: Db,
  { callId, queueId, at }: Readonly<{ callId: string; queueId: string; at: Date }>,
  reason: 'promised' | 'interrupted',
): Promise<void> {
  await insertCallback(trx, {
    id: ports.ids.next(),
    callId,
    queueId,
    reason,
    assignedTo: null,
    createdBy: null,
    comment: '',
    dueAt: at,
    at,
  });
  await tellOfCallbacks(ports, trx, { callId, queueId });
}

const tellOfCallbacks = (
  { events }: QueuePorts,
  trx: Db,
  { callId, queueId }: Readonly<{ callId: string; queueId: string }>,
) => events.record(trx, [{ type: 'callback.changed', subjectId: callId, data: { queueId } }]);
