/** Whether the session of this page has ended while it was open. The page stays as it is behind the lock. */

type State = 'open' | 'locked';

let state: State = 'open';
const listeners = new Set<() => void>();

function set(next: State): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

export const lockPage = (): void => set('locked');
export const unlockPage = (): void => set('open');
export const readLock = (): State => state;

export function onLockChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
