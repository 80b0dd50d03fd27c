import { useEffect } from 'react';
import { signOut } from '../api/__generated__/session.ts';
import { untouchedForMs } from '../api/presence.ts';
import { lockPage } from '../api/session-state.ts';

const CHECK_INTERVAL_MS = 10_000;

/** Ends the session and locks the page when nobody has touched it for `idleLimitMs`. */
export function useAutoLock(idleLimitMs: number): void {
  useEffect(() => {
    const check = (): void => {
      if (untouchedForMs() < idleLimitMs) return;
      lockPage();
      // Without the server the session ends by itself at the same time.
      signOut().catch(() => undefined);
    };
    const timer = setInterval(check, CHECK_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [idleLimitMs]);
}
