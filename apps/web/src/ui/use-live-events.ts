import type { LiveEvent } from '@suifang/contract/events.ts';
import { liveEvents } from './live-stream.ts';
import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Which answers of the API an event makes old: the beginnings of their addresses. */
export type LiveMap = Readonly<Record<string, readonly string[]>>;

// In a busy hour hundreds of events come in a second; the same list is not loaded again more often than this.
const RENEW_INTERVAL_MS = 1_000;
const LOST_AFTER_MS = 5_000;

const hearers = new Set<(event: LiveEvent) => void>();

/** Hears every event of the page's one stream, for what cannot wait for its turn. Answers how to stop. */
export function onLiveEvent(hear: (event: LiveEvent) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

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
 * Listens to the server for as long as the page is open and renews what an event has made old. Answers whether the
 * connection has been lost for some seconds.
 */
export function useLiveEvents(map: LiveMap, onSignedOut: () => void): { isLost: boolean } {
  const client = useQueryClient();
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    const renew = createRenewal(client);
    let lostTimer: ReturnType<typeof setTimeout> | undefined;
    const stop = liveEvents({
      onEvent: (event) => {
        for (const hear of hearers) hear(event);
        renew(map[event.type] ?? []);
      },
      onReset: () => void client.invalidateQueries(),
      onOpen: () => {
        clearTimeout(lostTimer);
        lostTimer = undefined;
        setIsLost(false);
      },
      onLoss: () => {
        lostTimer ??= setTimeout(() => setIsLost(true), LOST_AFTER_MS);
      },
      onSignedOut,
    });
    return () => {
      clearTimeout(lostTimer);
      stop();
    };
  }, [client, map, onSignedOut]);
  return { isLost };
}
