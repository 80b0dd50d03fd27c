import { useSyncExternalStore } from 'react';
import { hospitalTime } from '../../ui/hospital-time.ts';

const CHECK_MS = 60_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, CHECK_MS);
  return () => clearInterval(timer);
}

const today = (): string => hospitalTime().format('YYYY-MM-DD');

/** Today, `YYYY-MM-DD`. A page that stays open over midnight counts its days anew. */
export const useToday = (): string => useSyncExternalStore(subscribe, today);
