import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/** Whole seconds until an instant, 0 when it is over; counts down by itself. */
export function useSecondsLeft(until: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((Date.parse(until) - now) / TICK_MS));
}
