import type { Spoken } from '@suifang/callflow';
import type { RatingSettings } from '@suifang/contract/ratings.ts';
import type { Events } from '../../platform/events/events.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Db } from '../../schema.ts';
import { type CallFlow, type CallRef, registerPartyFlow } from '../../telephony/registry.ts';
import { insertLowRating } from '../callbacks/index.ts';
import { questionText, ratingLines } from './lines.ts';
import { type RatingFact, ratingFlow, type RatingInput } from './rating-flow.ts';
import { endRating, insertRating, writeEntered } from './store.ts';

/** What the row of a call keeps whose patient is asked: settings that change meanwhile change nothing for them. */
export type StoredRating = Readonly<{
  callId: string;
  /** null: we have called the patient. */
  queueId: string | null;
  /** Who had the call last. */
  staffId: string;
  settings: RatingSettings;
}>;

type RatingPorts = Readonly<{
  db: Db;
  ids: Ids;
  events: Events;
  say: (texts: readonly string[]) => Promise<Spoken[]>;
}>;

/** A patient says by a key how satisfied they are; a low score becomes work for whoever serves the queue. */
export function ratingCallFlow(ports: RatingPorts): CallFlow {
  return registerPartyFlow(ratingFlow, {
    resolve: async (stored) => {
      const { settings, ...whose } = stored as StoredRating;
      return {
        ...whose,
        levels: settings.levels,
        lowScore: settings.lowScore,
        sounds: {
          question: await ports.say([questionText(settings)]),
          wrongKey: await ports.say([ratingLines.wrongKey]),
          noKey: await ports.say([ratingLines.noKey]),
          thanks: await ports.say([ratingLines.thanks]),
          goodbye: await ports.say([ratingLines.goodbye]),
        },
      };
    },
    // What was talked about is over either way; the rating has a row of its own.
    resultOf: (state) => (state.at === 'ended' ? 'talked' : undefined),
    record: async (trx, call, facts, input) => {
      for (const fact of facts) await recordOne(ports, trx, call, fact, input);
    },
  });
}

async function recordOne(
  ports: RatingPorts,
  trx: Db,
  { callId, at }: CallRef,
  fact: RatingFact,
  { queueId, staffId, levels }: RatingInput,
): Promise<void> {
  switch (fact.type) {
    case 'rating.invited':
      await insertRating(trx, { callId, queueId, staffId, scale: levels.length, at });
      break;
    case 'rating.entered':
      await writeEntered(trx, callId, at);
      break;
    case 'rating.ended': {
      const { score, level, isLow } = fact;
      const isNew = await endRating(trx, callId, { ending: fact.ending, score, level, isLow, at });
      if (isNew && isLow && level !== null) await raise(ports, trx, { callId, queueId, level, at });
      break;
    }
    default:
      return;
  }
  await ports.events.record(trx, [{ type: 'call.changed', subjectId: callId, data: { state: 'rating' } }]);
}

async function raise(
  ports: RatingPorts,
  trx: Db,
  low: Readonly<{ callId: string; queueId: string | null; level: string; at: Date }>,
): Promise<void> {
  const id = ports.ids.next();
  await insertLowRating(trx, { id, ...low });
  const data = low.queueId === null ? {} : { queueId: low.queueId };
  await ports.events.record(trx, [{ type: 'callback.changed', subjectId: id, data }]);
}
