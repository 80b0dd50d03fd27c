import { persist } from '../../../platform/db/persist.ts';
import { type LegEnd, type LegId, NOTHING_HEARD } from '../../../telephony/port.ts';
import type { LegOwner } from '../../../telephony/reconcile.ts';
import type { AttemptLegs, LegPorts } from './legs.ts';

/** A leg marked as dialled that is silent for longer than the longest ring (90 s) was not dialled after all. */
const NEVER_DIALED_MS = 100_000;
const RETRY_MS = 5_000;
const ATTEMPT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type AttemptOwner = LegOwner &
  Readonly<{
    /** Whether a leg may be one of ours: theirs have the attempt's id, other legs never have such a one. */
    owns(legId: LegId): boolean;
    ringing(legId: LegId): Promise<void>;
    earlyMedia(legId: LegId): Promise<void>;
    answered(legId: LegId): Promise<void>;
    ended(legId: LegId, end: LegEnd): Promise<void>;
  }>;

/**
 * Settles what became of our attempts, as told by the switch or found out afterwards. What must be written waits for
 * the database; a patient who answers meanwhile is asked to hold.
 */
export function createAttemptOwner(
  ports: LegPorts & Readonly<{ holdPrompt: () => string | undefined }>,
  legs: AttemptLegs,
  isDialing: (attemptId: string) => boolean,
): AttemptOwner {
  const write = (work: () => Promise<void>) => persist(ports, work);

  /** What the conversation came to, from its row: the call may have ended before this process began. */
  const resultOf = async (attemptId: LegId) => {
    const row = await ports.db
      .selectFrom('call')
      .select(['result', 'ended_by'])
      .where('attempt_id', '=', attemptId)
      .executeTakeFirst();
    return row && { result: row.result ?? undefined, endedBy: row.ended_by };
  };

  const answered = async (legId: LegId): Promise<void> => {
    let isHolding = false;
    let isRetry = false;
    await persist(
      ports,
      () => legs.answered(legId, isRetry),
      async (waitedMs) => {
        isRetry = true;
        const file = ports.holdPrompt();
        if (!isHolding && waitedMs > 500 && file !== undefined) {
          isHolding = true;
          await ports.switch.play(legId, `${legId}:hold`, [file]);
        }
        return (await ports.switch.legState(legId)) === 'up';
      },
    );
  };

  return {
    owns: (legId) => ATTEMPT_ID.test(legId),
    ringing: (legId) => write(() => legs.ringing(legId)),
    earlyMedia: (legId) => write(() => legs.earlyMedia(legId)),
    answered,
    async ended(legId, end) {
      const heard = await ports.runtime.ended(legId, 'themselves', end);
      await write(async () => {
        const result = heard ?? (await resultOf(legId))?.result;
        await legs.close(legId, { kind: 'leg', end, result });
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
      const now = ports.clock.now().getTime();
      const sinceDial = now - (attempt.dialedAt?.getTime() ?? now);
      const wasNeverDialed =
        attempt.state === 'claimed' ||
        (attempt.state === 'dialing' &&
          (state === 'created' || (state === 'down' && sinceDial > NEVER_DIALED_MS)));
      if (wasNeverDialed) {
        await legs.close(legId, { kind: 'notDialed', retryAt: new Date(now + RETRY_MS) });
        return ports.switch.hangUp(legId);
      }
      if (attempt.state === 'answered') {
        // The conversation is over, but the switch did not hear that it should hang up: nobody is left in silence.
        if ((await resultOf(legId))?.endedBy != null) await ports.switch.hangUp(legId);
        return;
      }
      if (state === 'up') return answered(legId);
      if (state === 'ringing') await legs.ringing(legId);
    },
    async lost(legId) {
      if (isDialing(legId)) return;
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
