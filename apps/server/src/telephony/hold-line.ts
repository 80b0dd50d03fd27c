import type { Activity } from '../platform/activity.ts';
import type { Clock, Timers } from '../platform/clock.ts';
import { type Switch, SwitchUnavailable } from './port.ts';

/** What can be said to somebody who waits for the database. */
export type Waiting = Readonly<{
  /** Asks them to hold. */
  hold(): Promise<void>;
  /** Tells them that we cannot go on. */
  apologise(): Promise<void>;
  hangUp(): Promise<void>;
}>;

type Ports = Readonly<{ clock: Clock; timers: Timers; activity: Activity }>;

/** Whoever has heard this so often knows that they wait, and not that the line is dead. */
const REPEAT_MS = 10_000;
/** Nobody is kept longer than this; it is what a caller has patience for, and longer than a restart of the database. */
const LONGEST_HOLD_MS = 180_000;

/**
 * Does the work. As long as it takes, whoever waits for it is asked to hold, first after `afterMs` and then again and
 * again; after three minutes they are told that we cannot go on, and their line is released a moment later. It goes by
 * time and not by failures: a database that hangs fails nothing.
 */
export async function holdTheLine<Result>(
  ports: Ports,
  waiting: Waiting,
  afterMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const startedAt = ports.clock.monotonicMs();
  let hasApologised = false;
  let cancel: () => void = () => undefined;
  const later = (ms: number) => {
    cancel = ports.timers.at(ports.clock.now().getTime() + ms, speak);
  };
  const speak = () => {
    if (hasApologised) return say(waiting.hangUp);
    later(REPEAT_MS);
    hasApologised = ports.clock.monotonicMs() - startedAt >= LONGEST_HOLD_MS;
    return say(hasApologised ? waiting.apologise : waiting.hold);
  };
  const say = (words: () => Promise<void>) => ports.activity.run('somebody waits', words);
  later(afterMs);
  try {
    return await work();
  } finally {
    cancel();
  }
}

/** Somebody on a leg of whom no call knows yet, or none any more. A sound that is not there is not said. */
export function waitingOn(
  phones: Switch,
  legId: string,
  sounds: Readonly<{ hold: () => string | undefined; apology: () => string | undefined }>,
): Waiting {
  let said = 0;
  const play = async (file: string | undefined) => {
    said += 1;
    if (file !== undefined) await quietly(() => phones.play(legId, `${legId}:hold:${said}`, [file]));
  };
  return {
    hold: () => play(sounds.hold()),
    apologise: () => play(sounds.apology()),
    hangUp: () => quietly(() => phones.hangUp(legId)),
  };
}

/** Does what is in vain while the switch is away: what must be said is said again once it is back. */
export async function quietly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SwitchUnavailable)) throw error;
  }
}
