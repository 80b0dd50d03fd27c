import { useEffect } from 'react';
import { signOut } from '../api/__generated__/session.ts';
import { untouchedForMs } from '../api/presence.ts';
import { lockPage } from '../api/session-state.ts';

const CHECK_INTERVAL_MS = 10_000;

/** Locks the page and ends the session: what was typed stays behind the lock, and only the password opens it. */
export function lockNow(): void {
  lockPage();
  // Without the server the session ends by itself when nobody touches the page.
  signOut().catch(() => undefined);
}

/** Ends the session and locks the page when nobody has touched it for `idleLimitMs`. */
export function useAutoLock(idleLimitMs: number): void {
  useEffect(() => {
    const check = (): void => {
      if (untouchedForMs() >= idleLimitMs) lockNow();
    };
    const timer = setInterval(check, CHECK_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [idleLimitMs]);
}
