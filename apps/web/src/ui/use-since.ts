import { useSyncExternalStore } from 'react';

// One clock for everything that counts seconds on the page.
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const one of listeners) one();
  }, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const read = (): number => {
  if (timer === undefined) now = Date.now();
  return now;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Time since a moment, counting on: `02:14`, `1:02:14`. */
export function useSince(at: string): string {
  const current = useSyncExternalStore(subscribe, read);
  const seconds = Math.max(0, Math.floor((current - Date.parse(at)) / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Whether a moment is over, as the seconds go by; never for null. */
export function useIsPast(at: string | null): boolean {
  const current = useSyncExternalStore(subscribe, read);
  return at !== null && Date.parse(at) <= current;
}
