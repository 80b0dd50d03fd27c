/** What to do about a part that has ended: start it again after a while, or leave it down and call for help. */
export type RestartDecision =
  | Readonly<{ action: 'restart'; afterMs: number }>
  | Readonly<{ action: 'give up' }>;

const windowMs = 60_000;
const restartsPerWindow = 5;
const firstDelayMs = 100;
const longestDelayMs = 10_000;

/**
 * Decides from the instants at which a part ended (milliseconds, the newest last, `now` among them). The pause doubles
 * with every end of the last minute and is spread by `random` (0 to 1) so that parts do not all come back at once;
 * after five restarts in a minute a sixth would change nothing.
 */
export function decideRestart(endedAt: readonly number[], now: number, random: number): RestartDecision {
  const recent = endedAt.filter((at) => at > now - windowMs).length;
  if (recent > restartsPerWindow) return { action: 'give up' };
  const delayMs = Math.min(firstDelayMs * 2 ** (recent - 1), longestDelayMs);
  return { action: 'restart', afterMs: Math.round(delayMs * (0.5 + random / 2)) };
}
