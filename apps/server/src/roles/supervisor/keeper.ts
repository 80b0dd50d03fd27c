import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { type Part, type RunningPart, within } from './part.ts';
import { decideRestart } from './restart-policy.ts';

/** Keeps one part running. */
export type Keeper = Readonly<{
  name: Part['name'];
  /** Of the process that runs now; undefined while there is none. */
  readonly pid: number | undefined;
  /** Fulfils when the part answers, now or after its next restart; rejects when it was given up or stopped. */
  whenReady(): Promise<void>;
  /** Ends the process without asking, and fulfils once that was noticed. The keeper starts a new one. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}>;

/** How often a part is asked, how long it may think, and how many silences in a row mean that it hangs. */
const pingEveryMs = 5000;
const pingLimitMs = 10_000;
const silencesAllowed = 3;

/** Fulfils when the part hangs: it runs, but left several round trips in a row unanswered. */
async function untilHung(running: RunningPart, signal: AbortSignal): Promise<'hung'> {
  for (let silences = 0; ;) {
    await pause(pingEveryMs, undefined, { signal });
    const answered = await within(pingLimitMs, running.ping()).then(
      () => true,
      () => false,
    );
    silences = answered ? 0 : silences + 1;
    if (silences === silencesAllowed) return 'hung';
  }
}

/** Fulfils when the process has ended, or was ended because it hung. */
async function untilGone(running: RunningPart): Promise<'hung' | 'ended'> {
  const watch = new AbortController();
  const ended = running.ended.then((): 'ended' => 'ended');
  const reason = await Promise.race([untilHung(running, watch.signal).catch(() => ended), ended]);
  watch.abort();
  if (reason === 'hung') await running.stop();
  return reason;
}

/** A promise that may be rejected with nobody watching: that must not end the supervisor. */
function unwatched(): PromiseWithResolvers<void> {
  const resolvers = Promise.withResolvers<void>();
  resolvers.promise.catch(() => undefined);
  return resolvers;
}

/**
 * Starts a part and keeps it running until `stop`. Fulfils after its first round trip; when that start fails, the
 * error is thrown and nothing is left behind. `onGivenUp` is told when it ended too often and stays down.
 */
export async function keep(
  part: Part,
  log: Logger,
  onGivenUp: (name: Part['name']) => void,
  now: () => number = Date.now,
): Promise<Keeper> {
  const stopping = new AbortController();
  const endedAt: number[] = [];
  let running: RunningPart | undefined;
  let ready = unwatched();

  const start = async (): Promise<RunningPart> => {
    const started = await part.start();
    running = started;
    let wasReady = false;
    // Registered before anybody else waits for the end, so whoever does finds the part marked as down.
    const markDown = () => {
      running = undefined;
      if (wasReady) ready = unwatched();
    };
    void started.ended.then(markDown);
    try {
      stopping.signal.throwIfAborted();
      await started.ready();
      stopping.signal.throwIfAborted();
    } catch (error) {
      await started.stop();
      throw error;
    }
    wasReady = true;
    ready.resolve();
    log.info({ part: part.name, runs: started.pid }, 'part is ready');
    return started;
  };

  const startAgain = async (): Promise<RunningPart | undefined> => {
    while (!stopping.signal.aborted) {
      endedAt.push(now());
      const decision = decideRestart(endedAt, now(), Math.random());
      if (decision.action === 'give up') {
        log.fatal({ part: part.name }, 'alarm: part ended too often and stays down');
        onGivenUp(part.name);
        return undefined;
      }
      try {
        await pause(decision.afterMs, undefined, { signal: stopping.signal });
        return await start();
      } catch (error) {
        if (!stopping.signal.aborted) log.error({ part: part.name, err: error }, 'part could not be started');
      }
    }
    return undefined;
  };

  const keepRunning = async (first: RunningPart): Promise<void> => {
    let current: RunningPart | undefined = first;
    while (current) {
      const reason = await untilGone(current);
      if (!stopping.signal.aborted) log.error({ part: part.name, runs: current.pid, reason }, 'part is gone');
      current = await startAgain();
    }
    ready.reject(new Error(`${part.name} is down`));
  };

  const finished = keepRunning(await start());

  return {
    name: part.name,
    get pid() {
      return running?.pid;
    },
    whenReady: () => ready.promise,
    async kill() {
      const victim = running;
      if (victim?.pid === undefined) return;
      process.kill(victim.pid, 'SIGKILL');
      await victim.ended;
    },
    async stop() {
      stopping.abort();
      await running?.stop();
      await finished;
    },
  };
}
