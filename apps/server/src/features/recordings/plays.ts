import type { Clock } from '../../platform/clock.ts';

/** Moving about in a recording asks for it again and again; within this long it is one play. */
const ONE_PLAY_MS = 10 * 60_000;
const REMEMBERED = 5_000;

/** Tells whether somebody begins to play a recording, or goes on with it. */
export function createPlays(clock: Clock) {
  const begun = new Map<string, number>();
  return {
    begins(staffId: string, recordingId: string): boolean {
      const key = `${staffId}:${recordingId}`;
      const now = clock.monotonicMs();
      const last = begun.get(key);
      if (last !== undefined && now - last < ONE_PLAY_MS) return false;
      // The oldest goes: at worst a play is noted twice.
      const [oldest] = begun.keys();
      if (begun.size >= REMEMBERED && oldest !== undefined) begun.delete(oldest);
      begun.set(key, now);
      return true;
    },
    /** The note could not be written: the next request is the beginning. */
    forget: (staffId: string, recordingId: string) => void begun.delete(`${staffId}:${recordingId}`),
  };
}
