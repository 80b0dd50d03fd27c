/**
 * Runs work one after another per key: the events of one call in the order in which they came, different calls beside
 * each other. A failing piece rejects its own promise and does not stop those behind it.
 */
export interface Mailboxes {
  deliver<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

export function createMailboxes(): Mailboxes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    deliver(key, work) {
      const before = tails.get(key) ?? Promise.resolve();
      const result = before.then(work, work);
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(key, tail);
      void tail.finally(() => tails.get(key) === tail && tails.delete(key));
      return result;
    },
  };
}
