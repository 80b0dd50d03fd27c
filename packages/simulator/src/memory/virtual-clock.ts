import type { Clock, Timers } from '@suifang/server/platform/clock.ts';

/** Time that stands still until it is moved. Timers fire in the order of their instants, then of their making. */
export interface VirtualClock extends Clock, Timers {
  /** Moves to the next timer and runs it. False when there is none at or before `limitMs`. */
  advance(limitMs: number): boolean;
  /**
   * Somebody sets the time of day, forward or (with less than nothing) back. No time passes: timers that are set already
   * fire after what was left for them.
   */
  set(byMs: number): void;
}

/** `atMs` on the clock that nobody sets. */
type Timer = { atMs: number; seq: number; run: () => void };

export function createVirtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let wallAheadMs = 0;
  let nextSeq = 0;
  const timers: Timer[] = [];
  const isBefore = (a: Timer, b: Timer) => a.atMs < b.atMs || (a.atMs === b.atMs && a.seq < b.seq);
  // Kept sorted by insertion: a simulated day has many timers, but few live at once.
  const insert = (timer: Timer) => {
    let [low, high] = [0, timers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = timers[middle];
      if (other && isBefore(other, timer)) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
  };
  return {
    now: () => new Date(nowMs + wallAheadMs),
    monotonicMs: () => nowMs,
    at(atMs, run) {
      const timer: Timer = { atMs: Math.max(atMs - wallAheadMs, nowMs), seq: nextSeq++, run };
      insert(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    advance(limitMs) {
      const [next] = timers;
      if (!next || next.atMs > limitMs - wallAheadMs) return false;
      timers.shift();
      nowMs = Math.max(nowMs, next.atMs);
      next.run();
      return true;
    },
    set(byMs) {
      wallAheadMs += byMs;
    },
  };
}
