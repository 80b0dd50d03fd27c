import type { Clock, Timers } from '../../../platform/clock.ts';
import { decideDepartures, type Departure, type Slots } from '../rules/departures.ts';

type Waiting = Departure & Readonly<{ go: () => void }>;

/**
 * Where dials wait for their slot, the last thing before the phone rings: those of campaigns and those from desks. What is
 * claimed counts for nothing here: the limits of campaign and trunk hold for the dials themselves. In memory only; after
 * a restart it begins afresh, and the first second may hold what the last one of the old process held too. Slots are
 * kept in monotonic time: who sets the clock back keeps nobody waiting.
 */
export interface DialGate {
  /** Calls `go` at the dial's slot. Who goes before whom is decided in `rules/departures.ts`. */
  enter(dial: Waiting): void;
  /** The last slot that a campaign or trunk took, in epoch ms by the clock as it is set now. */
  lastSlot(id: string): number | undefined;
}

export function createDialGate({ clock, timers }: Readonly<{ clock: Clock; timers: Timers }>): DialGate {
  let lastSlots: Slots = new Map();
  const queues = new Map<string, readonly Waiting[]>();
  const timerOf = new Map<string, () => void>();

  const wallTimeOf = (monotonicMs: number) => clock.now().getTime() + monotonicMs - clock.monotonicMs();

  /** Lets those of a trunk go whose slot has come, and comes back for the next one. */
  const serve = (trunkId: string): void => {
    timerOf.get(trunkId)?.();
    const waiting = queues.get(trunkId) ?? [];
    const { leaving, staying, nextAt, slots } = decideDepartures(waiting, lastSlots, clock.monotonicMs());
    lastSlots = slots;
    queues.set(trunkId, staying);
    if (staying.length > 0)
      timerOf.set(
        trunkId,
        timers.at(Math.ceil(wallTimeOf(nextAt)), () => serve(trunkId)),
      );
    for (const { go } of leaving) go();
  };

  return {
    enter(dial) {
      const { id } = dial.trunk;
      queues.set(id, [...(queues.get(id) ?? []), dial]);
      serve(id);
    },
    lastSlot(id) {
      const slot = lastSlots.get(id);
      return slot === undefined ? undefined : wallTimeOf(slot);
    },
  };
}
