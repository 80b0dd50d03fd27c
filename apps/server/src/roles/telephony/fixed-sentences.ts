import type { Logger } from 'pino';
import type { Activity } from '../../platform/activity.ts';
import type { Clock, Timers } from '../../platform/clock.ts';
import { isDatabaseAway } from '../../platform/db/away.ts';
import type { Speech } from '../../platform/speech/speech.ts';

type Ports = Readonly<{
  speech: Pick<Speech, 'preparePrompts'>;
  clock: Clock;
  timers: Timers;
  activity: Activity;
  log: Logger;
}>;

/** How soon a sentence that could not be made is tried again. */
const RETRY_MS = 5_000;
/** A recording that is uploaded for a sentence is heard within this. */
const RENEW_MS = 60_000;

/** The sentences that are said when nothing else can be. */
export type FixedSentences = Readonly<{
  /** The file of each, by text. Fills as they are made, and changes with what is uploaded for them. */
  sounds: ReadonlyMap<string, string>;
  stop(): void;
}>;

/**
 * Makes the sounds of the sentences, most needed first, and keeps them. What cannot be made now (the database away, the
 * voice failing) is tried again until it is there; one text that cannot be spoken keeps no other waiting.
 */
export function keepFixedSentences(ports: Ports, texts: readonly string[]): FixedSentences {
  const sounds = new Map<string, string>();
  let isStopped = false;
  let cancel: () => void = () => undefined;

  const prepare = async (some: readonly string[]): Promise<void> => {
    for (const [text, prompt] of await ports.speech.preparePrompts(some)) sounds.set(text, prompt.file);
  };

  /** One by one, since the whole list is refused for the sake of one. */
  const prepareEach = async (): Promise<void> => {
    let failure: unknown;
    for (const text of texts) {
      try {
        await prepare([text]);
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        failure ??= error;
      }
    }
    if (failure !== undefined) throw failure;
  };

  const look = async (): Promise<void> => {
    let nextMs = RENEW_MS;
    try {
      await prepare(texts).catch((error: unknown) =>
        isDatabaseAway(error) ? Promise.reject(error) : prepareEach(),
      );
    } catch (error) {
      nextMs = RETRY_MS;
      ports.log.warn({ err: error }, 'fixed sentences could not be made; they are tried again');
    }
    if (!isStopped) cancel = ports.timers.at(ports.clock.now().getTime() + nextMs, start);
  };
  const start = () => ports.activity.run('fixed sentences', look);
  start();

  return {
    sounds,
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
