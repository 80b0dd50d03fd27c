/** Wall time for what people see and for permitted hours; monotonic time for durations and leases. Injected everywhere. */
export interface Clock {
  now(): Date;
  /** Milliseconds since an arbitrary start; never goes back. */
  monotonicMs(): number;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
};

/** Runs something at an instant. Production uses the process's timers; a simulation moves its own clock. */
export interface Timers {
  /** Runs `run` once at `atMs` (epoch ms) or at once when that has passed. Returns the way to call it off. */
  at(atMs: number, run: () => void): () => void;
}

/** Node's timers overflow at 2^31 ms; a longer wait is taken in parts. */
const LONGEST_TIMER_MS = 2_000_000_000;

export function systemTimers(clock: Clock): Timers {
  return {
    at(atMs, run) {
      let timer: NodeJS.Timeout;
      const arm = () => {
        const wait = Math.max(0, atMs - clock.now().getTime());
        timer = wait > LONGEST_TIMER_MS ? setTimeout(arm, LONGEST_TIMER_MS) : setTimeout(run, wait);
      };
      arm();
      return () => clearTimeout(timer);
    },
  };
}
