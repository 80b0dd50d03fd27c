import type { Activity } from './activity.ts';

/** Looks for work when it is woken: never twice at once, and once more when it was woken while it looked. */
export interface Looker {
  wake(): void;
  stop(): void;
}

/** @param canAct asked before each look: false leaves the work to a later wake. */
export function createLooker(
  ports: Readonly<{ activity: Activity; canAct: () => boolean }>,
  name: string,
  look: () => Promise<void>,
): Looker {
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;
  const mayGoOn = () => isWoken && !isStopped && ports.canAct();
  return {
    wake() {
      isWoken = true;
      if (isRunning || !mayGoOn()) return;
      isRunning = true;
      ports.activity.run(name, async () => {
        try {
          while (mayGoOn()) {
            isWoken = false;
            await look();
          }
        } finally {
          isRunning = false;
        }
      });
    },
    stop() {
      isStopped = true;
    },
  };
}
