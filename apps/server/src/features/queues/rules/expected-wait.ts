/** With fewer handled calls than this within the look-back nobody is told a wait: a wrong promise is worse than none. */
export const CALLS_NEEDED = 10;

/**
 * How long a caller will wait, in ms: the calls before them and their own, spread over the agents who work, each taking
 * as long as calls took lately (Little's law for a queue that is served steadily). undefined: not enough is known.
 *
 * @param place 1 is next.
 * @param handleMs of each call lately handled, how long it kept its agent: talk and wrap-up.
 * @param agents how many agents of the queue work now: not on a break, their phone in reach.
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
