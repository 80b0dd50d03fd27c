/**
 * A trunk on which the switch refuses to make legs is left alone for a while that doubles, and then one leg finds out
 * whether it is back: patients' attempts are not spent on it, and nobody is claimed in vain every few seconds.
 */
export type Outage = Readonly<{
  /** How often it was tried in vain. */
  refusals: number;
  /** Epoch ms. */
  since: number;
  until: number;
}>;

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

/** A trunk that is tried in vain this often needs a person; a single refusal may have been a hiccup. */
export const REFUSALS_TO_TELL = 2;

/** What stands after the switch has refused a leg. Legs that were already on their way count as the same try. */
export function afterRefusal(outage: Outage | undefined, now: number): Outage {
  if (outage && now < outage.until) return outage;
  const refusals = (outage?.refusals ?? 0) + 1;
  // 2^6 × 5 s is past the longest wait; more doublings would only grow without end.
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(refusals - 1, 6));
  return { refusals, since: outage?.since ?? now, until: now + wait };
}

/** How many legs may be made on the trunk now. `claimed`: those that are being made. */
export function legsThrough(outage: Outage | undefined, claimed: number, now: number): number {
  if (!outage) return Number.POSITIVE_INFINITY;
  return now < outage.until || claimed > 0 ? 0 : 1;
}
