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
