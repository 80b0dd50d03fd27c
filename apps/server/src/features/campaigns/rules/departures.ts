import { nextSlotAt, takeSlot } from './pacing.ts';

/** A campaign or a trunk, with its limit. */
export type Limited = Readonly<{ id: string; callsPerSecond: number }>;

/** A dial that waits for its slot. */
export type Departure = Readonly<{
  trunk: Limited;
  /** undefined: a person dials, and stands before all campaigns. */
  campaign?: Limited;
  /** Police, fire, ambulance: takes a slot and waits for none. */
  isUrgent?: boolean;
}>;

/** The last slot that each campaign and trunk took. */
export type Slots = ReadonlyMap<string, number>;

const rankOf = ({ campaign, isUrgent }: Departure) => (isUrgent ? 0 : campaign ? 2 : 1);

/**
 * Who of those that wait at one trunk leaves at `now` (ms), in order, and when the first of the others may; infinity: there
 * are none. Each takes a slot of the trunk and of its campaign. Among equals those who came first go first.
 */
export function decideDepartures<Dial extends Departure>(
  waiting: readonly Dial[],
  lastSlots: Slots,
  now: number,
): Readonly<{ leaving: readonly Dial[]; staying: readonly Dial[]; nextAt: number; slots: Slots }> {
  const slots = new Map(lastSlots);
  const leaving: Dial[] = [];
  const staying: Dial[] = [];
  let nextAt = Number.POSITIVE_INFINITY;
  for (const dial of waiting.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const sides = dial.campaign ? [dial.trunk, dial.campaign] : [dial.trunk];
    const at = Math.max(...sides.map(({ id, callsPerSecond }) => nextSlotAt(slots.get(id), callsPerSecond)));
    if (at <= now || dial.isUrgent) {
      for (const { id, callsPerSecond } of sides) slots.set(id, takeSlot(slots.get(id), callsPerSecond, now));
      leaving.push(dial);
    } else {
      staying.push(dial);
      nextAt = Math.min(nextAt, at);
    }
  }
  return { leaving, staying, nextAt, slots };
}
