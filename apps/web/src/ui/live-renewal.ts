import type { LiveEvent } from '@suifang/contract/events.ts';
import type { QueryClient } from '@tanstack/react-query';
import { liveEvents } from './live-stream.ts';

/** Which answers of the API an event makes old: the beginnings of their addresses. */
export type LiveMap = Readonly<Record<string, readonly string[]>>;

// In a busy hour hundreds of events come in a second; the same list is not loaded again more often than this.
const RENEW_INTERVAL_MS = 1_000;

type Listeners = Readonly<{
  /** Every event, before what it makes old is renewed. */
  onEvent: (event: LiveEvent) => void;
  onOpen: () => void;
  onLoss: () => void;
  onSignedOut: () => void;
}>;

/** Loads answers anew whose addresses begin so, now or within a second. */
function createRenewal(client: QueryClient): (prefixes: readonly string[]) => void {
  const due = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = 0;
  const renew = (): void => {
    timer = undefined;
    lastAt = Date.now();
    const prefixes = [...due];
    due.clear();
    void client.invalidateQueries(
      {
        predicate: ({ queryKey: [url] }) =>
          typeof url === 'string' && prefixes.some((prefix) => url.startsWith(prefix)),
      },
      { cancelRefetch: false },
    );
  };
  return (prefixes) => {
    for (const prefix of prefixes) due.add(prefix);
    timer ??= setTimeout(renew, Math.max(50, lastAt + RENEW_INTERVAL_MS - Date.now()));
  };
}

/**
 * Listens to the server and renews what an event has made old. `untold`: what no event tells of; it is asked again when
 * the connection goes and when it comes back, because nobody knows what has happened meanwhile. Answers how to stop.
 */
export function renewLive(
  client: QueryClient,
  { map, untold }: Readonly<{ map: LiveMap; untold: readonly string[] }>,
  listeners: Listeners,
): () => void {
  const renew = createRenewal(client);
  let isLost = false;
  return liveEvents({
    ...listeners,
    onEvent: (event) => {
      listeners.onEvent(event);
      renew(map[event.type] ?? []);
    },
    onReset: () => void client.invalidateQueries(),
    onOpen: () => {
      listeners.onOpen();
      if (isLost) renew(untold);
      isLost = false;
    },
    onLoss: () => {
      listeners.onLoss();
      if (!isLost) renew(untold);
      isLost = true;
    },
  });
}
