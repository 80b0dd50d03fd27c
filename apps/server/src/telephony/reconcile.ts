import type { Logger } from 'pino';
import { isDatabaseAway } from '../platform/db/away.ts';
import type { Mailboxes } from '../platform/mailbox.ts';
import { callOfRoom } from './live-call.ts';
import { type LegId, type LegState, NOTHING_HEARD, type Switch, SwitchUnavailable } from './port.ts';
import type { CallRuntime } from './runtime.ts';

/**
 * Compares what the rows say with what the switch carries, and tells each owner what it missed. The same path for a
 * restart, a reconnect and the periodic check. It makes no decisions of its own.
 *
 * Rows are read before legs: a leg that ends in between has sent its `ended` event before the list that lacks it (one
 * stream), so that event stands in the leg's mailbox before anything said here.
 */
export interface LegOwner {
  /** The legs that the rows call live. Legs that this process is just now creating are left out. */
  liveLegs(): Promise<readonly LegId[]>;
  /** The leg is there in this state. Events since the last look may be missing. */
  found(legId: LegId, state: LegState): Promise<void>;
  /** The leg is not there (any more), and nobody told how it ended. */
  lost(legId: LegId): Promise<void>;
}

export type ReconcilePorts = Readonly<{
  switch: Pick<Switch, 'liveLegs' | 'hangUp' | 'emptyRooms' | 'closeRoom'>;
  runtime: CallRuntime;
  mailboxes: Mailboxes;
  owner: LegOwner;
  /** Somebody talks to us of whom no row knows: they are told, and let go. Safe to repeat. */
  apologise: (legId: LegId) => Promise<void>;
  log: Logger;
  /** Whether somebody else answers for a leg: a call that just came in, or one that is just now being made. */
  isKnownElsewhere: (legId: LegId) => boolean;
}>;

/**
 * `resume`: control was away, so every call that goes on repeats its current sentence. Answers the legs that no row
 * knows and that are being let go: as long as there are any, a number that the rows call free may still be in use.
 */
export async function reconcile(ports: ReconcilePorts, resume: boolean): Promise<readonly LegId[]> {
  const loaded = new Set(await ports.runtime.load());
  const rows = await ports.owner.liveLegs();
  const legs = new Map((await ports.switch.liveLegs()).map((leg) => [leg.legId, leg.state]));
  const known = new Set([...rows, ...loaded]);

  /** One leg that cannot be settled keeps no other waiting: it is looked at again at the next comparison. */
  const apart = async (legId: LegId, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (isDatabaseAway(error) || error instanceof SwitchUnavailable) throw error;
      ports.log.error({ err: error, legId }, 'a leg could not be settled');
    }
  };
  const settled = rows.map((legId) => {
    const state = legs.get(legId);
    return apart(legId, () =>
      ports.mailboxes.deliver(`${legId}:owner`, () =>
        state === undefined ? ports.owner.lost(legId) : ports.owner.found(legId, state),
      ),
    );
  });
  const waiting = [...loaded].flatMap((legId) => {
    const state = legs.get(legId);
    return state !== undefined && (resume || ports.runtime.isResting(legId)) ? [{ legId, state }] : [];
  });
  const resumed = [ports.runtime.resume(waiting)];
  // A call whose owner has already settled its leg, or a leg that only the conversation knows.
  const orphaned = [...loaded]
    .filter(
      (legId) =>
        !legs.has(legId) &&
        !rows.includes(legId) &&
        !ports.isKnownElsewhere(legId) &&
        !ports.runtime.isInTheMaking(legId),
    )
    .map((legId) => apart(legId, () => ports.runtime.ended(legId, 'interrupted', NOTHING_HEARD)));
  // A leg made since the rows were read has its row by now: read them again before anything is let go.
  const since = new Set(await ports.owner.liveLegs());
  const strays = [...legs.keys()].filter(
    (legId) =>
      !known.has(legId) &&
      !since.has(legId) &&
      !ports.isKnownElsewhere(legId) &&
      !ports.runtime.carries(legId),
  );
  const released = strays.map((legId) =>
    apart(legId, () => (legs.get(legId) === 'up' ? ports.apologise(legId) : ports.switch.hangUp(legId))),
  );
  await Promise.all([...settled, ...resumed, ...orphaned, ...released]);
  await closeForgottenRooms(ports);
  return strays;
}

/**
 * Rooms that outlived what they were made for: their call ended while the switch was out of reach, or with the process
 * that would have closed them.
 */
async function closeForgottenRooms({ switch: phones, runtime }: ReconcilePorts): Promise<void> {
  for (const { roomId, listener } of await phones.emptyRooms()) {
    const callId = callOfRoom(roomId);
    const isForgotten =
      listener === undefined ? callId !== undefined && !runtime.runs(callId) : !runtime.carries(listener);
    if (isForgotten) await phones.closeRoom(roomId);
  }
}
