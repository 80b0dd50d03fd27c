/**
 * How many more calls may begin, and when each may leave. Pure: production and the simulator run the same one.
 *
 * Dials leave at slots that are evenly apart, never in bursts. A slot's distance leaves room for what happens between
 * its instant and the wire (a late timer, the commit), so that no second holds more dials than the limit however this
 * varies within `SPREAD_MS`; the price is 3 % of the limit.
 */
const SPREAD_MS = 29;
/** The part of the spread that a late timer may take. A slot later than that is lost. */
const LATE_MS = 9;
/** Calls are claimed this long before their slot: time enough for the leg to be made. */
const LEAD_MS = 1_000;

const slotDistanceMs = (callsPerSecond: number) => (1_000 + SPREAD_MS) / callsPerSecond;

/** The instant of the next slot, in epoch ms. `lastSlot`: the one taken before; undefined at first. */
export function nextSlotAt(lastSlot: number | undefined, callsPerSecond: number): number {
  return lastSlot === undefined ? Number.NEGATIVE_INFINITY : lastSlot + slotDistanceMs(callsPerSecond);
}

/** The slot that a dial takes which leaves at `now`, at or after `nextSlotAt`. */
export function takeSlot(lastSlot: number | undefined, callsPerSecond: number, now: number): number {
  return Math.max(nextSlotAt(lastSlot, callsPerSecond), now - LATE_MS);
}

/** One side of the limits: a campaign or a trunk. */
export type Side = Readonly<{
  /** Calls at one time. */
  most: number;
  live: number;
  /** Those of the live that have not left yet. */
  claimed: number;
  callsPerSecond: number;
  lastSlot: number | undefined;
}>;

export type PacingDecision = Readonly<{
  lines: number;
  /** What stopped it at `lines`, when more might be wanted. */
  limit: 'campaign_limit' | 'trunk_limit';
  /** When the calls-per-second limit lets more be claimed, in epoch ms; undefined: a call must end first. */
  retryAt: number | undefined;
}>;

/** How many may be claimed for the slots that come soon. */
function roomAhead({ lastSlot, callsPerSecond, claimed }: Side, now: number): number {
  const next = Math.max(now, nextSlotAt(lastSlot, callsPerSecond));
  const slots = Math.floor((now + LEAD_MS - next) / slotDistanceMs(callsPerSecond)) + 1;
  return Math.max(0, slots - claimed);
}

function moreRoomAt({ lastSlot, callsPerSecond }: Side, now: number): number {
  return Math.max(now + LEAD_MS / 2, nextSlotAt(lastSlot, callsPerSecond) - LEAD_MS);
}

/** How many calls may be claimed now. */
export function decidePacing(state: Readonly<{ campaign: Side; trunk: Side }>, now: number): PacingDecision {
  const { campaign, trunk } = state;
  const free = (side: Side) => Math.max(0, side.most - side.live);
  const byCampaign = Math.min(free(campaign), roomAhead(campaign, now));
  const byTrunk = Math.min(free(trunk), roomAhead(trunk, now));
  const lines = Math.min(byCampaign, byTrunk);
  const tight = byCampaign <= byTrunk ? campaign : trunk;
  return {
    lines,
    limit: tight === campaign ? 'campaign_limit' : 'trunk_limit',
    retryAt: free(tight) === lines ? undefined : moreRoomAt(tight, now),
  };
}
