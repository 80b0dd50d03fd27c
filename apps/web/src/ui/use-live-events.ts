import type { LiveEvent } from '@suifang/contract/events.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type LiveMap, renewLive } from './live-renewal.ts';

const LOST_AFTER_MS = 5_000;

const hearers = new Set<(event: LiveEvent) => void>();

/** Hears every event of the page's one stream, for what cannot wait for its turn. Answers how to stop. */
export function onLiveEvent(hear: (event: LiveEvent) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/**
 * Listens to the server for as long as the page is open and renews what an event has made old, and `untold` when the
 * connection has been away. Answers whether it has been lost for some seconds.
 */
export function useLiveEvents(
  map: LiveMap,
  untold: readonly string[],
  onSignedOut: () => void,
): { isLost: boolean } {
  const client = useQueryClient();
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    let lostTimer: ReturnType<typeof setTimeout> | undefined;
    const stop = renewLive(
      client,
      { map, untold },
      {
        onEvent: (event) => {
          for (const hear of hearers) hear(event);
        },
        onOpen: () => {
          clearTimeout(lostTimer);
          lostTimer = undefined;
          setIsLost(false);
        },
        onLoss: () => {
          lostTimer ??= setTimeout(() => setIsLost(true), LOST_AFTER_MS);
        },
        onSignedOut,
      },
    );
    return () => {
      clearTimeout(lostTimer);
      stop();
    };
  }, [client, map, untold, onSignedOut]);
  return { isLost };
}
