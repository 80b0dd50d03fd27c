/** With fewer handled calls than this within the look-back nobody is told a wait: a wrong promise is worse than none. */
export const CALLS_NEEDED = 10;

/**
 * How long a caller will wait, in ms: the calls before them and their own, spread over the agents who work, each taking
 * as long as calls took lately (Little's law for a queue that is served steadily). undefined: not enough is known.
 *
 * @param place 1 is next.
 * @param handleMs talk and wrap-up of calls lately handled.
 * @param agents who is signed in and not paused.
 */
export function expectedWaitMs(
  place: number,
  handleMs: readonly number[],
  agents: number,
): number | undefined {
  if (handleMs.length < CALLS_NEEDED || agents === 0) return undefined;
  const mean = handleMs.reduce((sum, ms) => sum + ms, 0) / handleMs.length;
  return Math.round((place * mean) / agents);
}
