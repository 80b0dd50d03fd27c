/** One started process of an instance. */
export type RunningPart = Readonly<{
  pid: number | undefined;
  /** Fulfils when the process has ended, however it ended. */
  ended: Promise<void>;
  /** Fulfils when it answered a first round trip. */
  ready(): Promise<void>;
  /** One round trip; rejects when there is no answer in time. */
  ping(): Promise<unknown>;
  /** Ends it, by force after its deadline. */
  stop(): Promise<void>;
}>;

export type PartName = 'postgres' | 'asterisk' | 'telephony' | 'api' | 'worker' | 'town';

/** A part that the supervisor keeps running. */
export type Part = Readonly<{ name: PartName; start(): Promise<RunningPart> }>;

/** Fails when `work` takes longer than `limitMs`. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  try {
    return await Promise.race([work, limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}
