import { isDatabaseAway } from '../../../platform/db/away.ts';
import { persist } from '../../../platform/db/persist.ts';
import { holdTheLine, waitingOn } from '../../../telephony/hold-line.ts';
import { type LegEnd, type LegId, NOTHING_HEARD } from '../../../telephony/port.ts';
import type { LegOwner } from '../../../telephony/reconcile.ts';
import { findConversationEnd, type Progress } from '../store/dialing.ts';
import type { AttemptLegs, LegPorts } from './legs.ts';

/**
 * A leg marked as dialled that this process finds silent for longer than the longest ring (90 s) was not dialled after
 * all.
 */
const NEVER_DIALED_MS = 100_000;
const RETRY_MS = 5_000;
/** Who answers and hears nothing says "hello?" within a second: they are asked to hold before that. */
const HOLD_AFTER_MS = 500;
const ATTEMPT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type AttemptOwner = LegOwner &
  Readonly<{
    /** Whether a leg may be one of ours: theirs have the attempt's id, other legs never have such a one. */
    owns(legId: LegId): boolean;
    /** Never waits: the answer that may follow at once must not stand behind it. */
    progress(legId: LegId, seen: Progress): void;
    /** `settle` is given the work and puts it behind what is still being done about this leg. */
    answered(legId: LegId, settle: (work: () => Promise<void>) => Promise<void>): Promise<void>;
    ended(legId: LegId, end: LegEnd): Promise<void>;
  }>;

/**
 * Settles what became of our attempts, as told by the switch or found out afterwards. What must be written waits for
 * the database; a patient who answers meanwhile is asked to hold, and let go when it takes too long.
 */
export function createAttemptOwner(
  ports: LegPorts & Readonly<{ holdPrompt: () => string | undefined; apology: () => string | undefined }>,
  legs: AttemptLegs,
  isDialing: (attemptId: string) => boolean,
): AttemptOwner {
  const write = (work: () => Promise<void>) => persist(ports, work);

  /** When legs of which nothing was heard were first found so, in monotonic time: rows know only the time of day. */
  const silentSince = new Map<LegId, number>();
  const silentFor = (legId: LegId): number => {
    const now = ports.clock.monotonicMs();
    const since = silentSince.get(legId) ?? now;
    silentSince.set(legId, since);
    return now - since;
  };

  /** What the conversation came to, from its row: the call may have ended before this process began. */
  const resultOf = (attemptId: LegId) => findConversationEnd(ports.db, attemptId);

  const writeAnswer = async (legId: LegId): Promise<void> => {
    let isRetry = false;
    await persist(
      ports,
      () => legs.answered(legId, isRetry),
      async () => {
        isRetry = true;
        return (await ports.switch.legState(legId)) === 'up';
      },
    );
  };

  const answered: AttemptOwner['answered'] = (legId, settle) => {
    legs.noteAnswer(legId);
    const sounds = { hold: ports.holdPrompt, apology: ports.apology };
    const waiting = waitingOn(ports.switch, legId, sounds);
    const hangUp = () => {
      cutShort.add(legId);
      return waiting.hangUp();
    };
    return holdTheLine(ports, { ...waiting, hangUp }, HOLD_AFTER_MS, () => settle(() => writeAnswer(legId)));
  };

  /** Who answered and was let go because the answer could not be written in time. */
  const cutShort = new Set<LegId>();

  /** Somebody answered, and went before it could be written: it is written now. Answers whether it was so. */
  const makeUp = async (legId: LegId): Promise<boolean> => {
    const wasCutShort = cutShort.delete(legId);
    if (!legs.isAnswerUnwritten(legId)) return wasCutShort;
    try {
      await write(() => legs.answered(legId, true));
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      ports.log.error({ err: error, attemptId: legId }, 'an answered call could not be written');
    }
    return true;
  };

  return {
    owns: (legId) => ATTEMPT_ID.test(legId),
    progress: (legId, seen) =>
      ports.activity.run(seen, async () => {
        try {
          await legs.progress(legId, seen);
        } catch (error) {
          if (!isDatabaseAway(error)) throw error;
        }
      }),
    answered,
    async ended(legId, end) {
      const wasCutShort = await makeUp(legId);
      const heard = await ports.runtime.ended(legId, wasCutShort ? 'interrupted' : 'themselves', end);
      silentSince.delete(legId);
      await write(async () => {
        const call = heard === undefined ? await resultOf(legId) : undefined;
        const result = heard ?? call?.result;
        const isInterrupted = wasCutShort || call?.endedBy === 'interrupted';
        await legs.close(
          legId,
          isInterrupted ? { kind: 'interrupted', result } : { kind: 'leg', end, result },
        );
      });
    },
    async liveLegs() {
      const attempts = await legs.live();
      return attempts.filter((attempt) => !isDialing(attempt.id)).map((attempt) => attempt.id);
    },
    async found(legId, state) {
      // The dial may have begun since the rows were read: whoever is at it knows better.
      if (isDialing(legId)) return;
      const attempt = await legs.find(legId);
      if (!attempt) return ports.switch.hangUp(legId);
      const wasNeverDialed =
        attempt.state === 'claimed' ||
        (attempt.state === 'dialing' &&
          (state === 'created' || (state === 'down' && silentFor(legId) > NEVER_DIALED_MS)));
      if (wasNeverDialed) {
        silentSince.delete(legId);
        const retryAt = new Date(ports.clock.now().getTime() + RETRY_MS);
        await legs.close(legId, { kind: 'notDialed', retryAt });
        return ports.switch.hangUp(legId);
      }
      if (attempt.state === 'answered') {
        // The conversation is over, but the switch did not hear that it should hang up: nobody is left in silence.
        if ((await resultOf(legId))?.endedBy != null) await ports.switch.hangUp(legId);
        return;
      }
      if (state === 'up') return answered(legId, (work) => work());
      if (state === 'ringing') await legs.progress(legId, 'ringing');
    },
    async lost(legId) {
      if (isDialing(legId)) return;
      silentSince.delete(legId);
      await makeUp(legId);
      const heard = await ports.runtime.ended(legId, 'interrupted', NOTHING_HEARD);
      await write(async () => {
        const attempt = await legs.find(legId);
        if (!attempt) return;
        const retryAt = new Date(ports.clock.now().getTime() + RETRY_MS);
        if (attempt.state === 'claimed') return legs.close(legId, { kind: 'notDialed', retryAt });
        if (attempt.state === 'dialing') return legs.close(legId, { kind: 'unknown' });
        const call = await resultOf(legId);
        const result = heard ?? call?.result;
        const wasWhole = call !== undefined && call.endedBy !== 'interrupted';
        return legs.close(
          legId,
          wasWhole
            ? { kind: 'leg', end: { cause: 0, sipCode: undefined }, result }
            : { kind: 'interrupted', result },
        );
      });
    },
  };
}
