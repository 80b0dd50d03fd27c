import type { Clock, Timers } from '../clock.ts';
import { isDatabaseAway, isRetryable } from './away.ts';

const RETRY_MS = 200;

/**
 * Does work that must not be lost because the database is away: tries again until it is back. The work is a
 * transaction or is safe to repeat. Other failures are thrown at once. `onWaiting` is called before each wait; when it
 * answers false, waiting ends and the failure is thrown.
 */
export async function persist<Result>(
  ports: Readonly<{ clock: Clock; timers: Timers }>,
  work: () => Promise<Result>,
  onWaiting: (waitedMs: number) => Promise<boolean> = async () => true,
): Promise<Result> {
  const startedAt = ports.clock.monotonicMs();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) && !isRetryable(error)) throw error;
      if (!(await onWaiting(ports.clock.monotonicMs() - startedAt))) throw error;
      await new Promise<void>((resolve) => ports.timers.at(ports.clock.now().getTime() + RETRY_MS, resolve));
    }
  }
}
