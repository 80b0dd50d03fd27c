/** Thrown out of a step that nobody waits for any more. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export type Interruption = Readonly<{
  /** Fulfils at the first wish to end. */
  wished: Promise<void>;
  /** Waits for a step, or throws Interrupted at the wish to end; the step then goes on unheard. */
  unless<Result>(step: Promise<Result>): Promise<Result>;
}>;

/**
 * Listens for the wish to end: Ctrl-C, a termination, the end of whoever started us. Ctrl-C on a terminal comes twice,
 * from the terminal and from the process that started us, and an impatient person presses it again: the listeners
 * stay, for a signal that nobody listens to would end us before the clean-up.
 */
export function listenForInterruption(onFirst: () => void): Interruption {
  const wish = Promise.withResolvers<void>();
  let isWished = false;
  const end = () => {
    if (isWished) return;
    isWished = true;
    onFirst();
    wish.resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.on('disconnect', end);
  const interrupted = wish.promise.then((): never => {
    throw new Interrupted();
  });
  interrupted.catch(() => undefined);
  return { wished: wish.promise, unless: (step) => Promise.race([step, interrupted]) };
}
