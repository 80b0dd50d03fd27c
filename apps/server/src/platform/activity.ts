import type { Logger } from 'pino';

/**
 * Work that nobody awaits still has an owner. Everything started by an event, a timer or a notification runs through
 * here: failures are logged, and `idle` tells when all of it, and what it started in turn, is done.
 */
export interface Activity {
  run(name: string, work: () => Promise<void>): void;
  idle(): Promise<void>;
}

export function createActivity(log: Logger): Activity {
  const running = new Set<Promise<void>>();
  return {
    run(name, work) {
      const promise = work().catch((error: unknown) =>
        log.error({ err: error, work: name }, 'background work failed'),
      );
      running.add(promise);
      void promise.finally(() => running.delete(promise));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
