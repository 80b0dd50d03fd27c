/** Fine enough: a talk of three minutes is known to six seconds, and straight lines between. */
const CELLS = 128;
/** Longer than this many means is left to the tail: one talk of an hour must not make the grid coarse. */
const LONGEST_MEANS = 4;
/** The longest share of the samples is too few to be read one by one; its mean excess is what is known of it. */
const TAIL_SHARE = 0.05;

const NO_COUNTS: readonly number[] = Array.from({ length: CELLS + 2 }, () => 0);

/** How long something takes, as it was measured. */
export type Durations = Readonly<{
  /** The share (0 to 1) that takes longer than `ms`. Never grows with `ms`. */
  longerThan(ms: number): number;
  /** How long the share `q` (0 to 1, exclusive) takes at most, in ms. */
  quantile(q: number): number;
}>;

/**
 * The survival function of measured durations (ms, in any order; at least one): that of the samples, straight between
 * the points of a grid, and exponential beyond the longest twentieth, with the mean kept. Without the tail nothing could
 * be said of somebody who talks longer than anybody before. It is made anew for every decision, so it sorts nothing.
 */
export function measureDurations(samples: readonly number[]): Durations {
  let [sum, longest] = [0, 0];
  for (const sample of samples) {
    sum += sample;
    if (sample > longest) longest = sample;
  }
  if (longest === 0) return { longerThan: () => 0, quantile: () => 0 };
  const meanMs = sum / samples.length;
  const cellMs = Math.min(longest, LONGEST_MEANS * meanMs) / CELLS;
  const above = sharesAbove(samples, cellMs);
  const tailCell = Math.max(
    0,
    above.findLastIndex((share) => share >= TAIL_SHARE),
  );
  const [tailMs, tailShare] = [tailCell * cellMs, above[tailCell] ?? 0];
  // The mean is the area under the survival function: what the grid does not hold lies in the tail.
  const excessMs = Math.max(cellMs, (meanMs - areaUpTo(tailCell, above) * cellMs) / tailShare);

  return {
    longerThan(ms) {
      if (ms >= tailMs) return tailShare * Math.exp((tailMs - ms) / excessMs);
      const cell = Math.floor(ms / cellMs);
      const here = above[cell] ?? 0;
      return here + ((above[cell + 1] ?? 0) - here) * (ms / cellMs - cell);
    },
    quantile(q) {
      const share = 1 - q;
      if (share <= tailShare) return tailMs + excessMs * Math.log(tailShare / share);
      const next = above.findIndex((other) => other <= share);
      if (next <= 0) return 0;
      const [before, after] = [above[next - 1] ?? 1, above[next] ?? 0];
      return (next - (share - after) / (before - after)) * cellMs;
    },
  };
}

/** The share of the samples that is longer than each point of the grid. */
function sharesAbove(samples: readonly number[], cellMs: number): number[] {
  const counts = NO_COUNTS.slice();
  for (const sample of samples) {
    const cell = Math.min(CELLS + 1, Math.ceil(sample / cellMs));
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  let left = samples.length;
  return counts.map((count) => (left -= count) / samples.length);
}

/** The area under straight lines between the points up to this cell, in cells. */
function areaUpTo(cell: number, heights: readonly number[]): number {
  let area = 0;
  for (let at = 0; at < cell; at += 1) area += ((heights[at] ?? 0) + (heights[at + 1] ?? 0)) / 2;
  return area;
}

/** The chance that what has lasted `elapsedMs` is over within `ms` from now. */
export function endsWithin(durations: Durations, elapsedMs: number, ms: number): number {
  if (ms <= 0) return 0;
  const lastsTo = durations.longerThan(Math.max(0, elapsedMs));
  return lastsTo === 0 ? 1 : 1 - durations.longerThan(Math.max(0, elapsedMs) + ms) / lastsTo;
}
