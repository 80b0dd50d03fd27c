import type { Clock, Timers } from '../../../platform/clock.ts';
import { nextSlotAt, takeSlot } from '../rules/pacing.ts';

/** A campaign or a trunk, with its limit. */
type Limited = Readonly<{ id: string; callsPerSecond: number }>;
type Waiting = Readonly<{ campaign: Limited; trunk: Limited; go: () => void }>;

/**
 * Where dials wait for their slot, the last thing before the commit. What is claimed counts for nothing here: the
 * limits of campaign and trunk hold for the dials themselves. In memory only; after a restart it begins afresh, and
 * the first second may hold what the last one of the old process held too. Slots are kept in monotonic time: who sets
 * the clock back keeps nobody waiting.
 */
export interface DialGate {
  /** Calls `go` at the dial's slot. Dials of one campaign leave in the order in which they came. */
  enter(dial: Waiting): void;
  /** The last slot that a campaign or trunk took, in epoch ms by the clock as it is set now. */
  lastSlot(id: string): number | undefined;
}

export function createDialGate({ clock, timers }: Readonly<{ clock: Clock; timers: Timers }>): DialGate {
  const lastSlots = new Map<string, number>();
  const queues = new Map<string, Waiting[]>();
  const timerOf = new Map<string, () => void>();

  const wallTimeOf = (monotonicMs: number) => clock.now().getTime() + monotonicMs - clock.monotonicMs();
  const slotOf = ({ id, callsPerSecond }: Limited) => nextSlotAt(lastSlots.get(id), callsPerSecond);
  const take = ({ id, callsPerSecond }: Limited, now: number) =>
    lastSlots.set(id, takeSlot(lastSlots.get(id), callsPerSecond, now));

  /** Lets those of a trunk go whose slot has come, and comes back for the next one. */
  const serve = (trunkId: string): void => {
    timerOf.get(trunkId)?.();
    const now = clock.monotonicMs();
    const staying: Waiting[] = [];
    let nextAt = Number.POSITIVE_INFINITY;
    for (const waiting of queues.get(trunkId) ?? []) {
      const { campaign, trunk } = waiting;
      const at = Math.max(slotOf(campaign), slotOf(trunk));
      if (at <= now) {
        take(campaign, now);
        take(trunk, now);
        waiting.go();
      } else {
        staying.push(waiting);
        nextAt = Math.min(nextAt, at);
      }
    }
    queues.set(trunkId, staying);
    if (staying.length > 0)
      timerOf.set(
        trunkId,
        timers.at(Math.ceil(wallTimeOf(nextAt)), () => serve(trunkId)),
      );
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
