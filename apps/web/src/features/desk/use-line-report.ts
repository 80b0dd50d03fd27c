import { useEffect } from 'react';
import { tellLineQuality } from '../../api/__generated__/desk.ts';
import { readLine } from './phone-state.ts';

const EVERY_MS = 15_000;

/** Tells the server how the network of this browser's phone is in a call, while it is on and once more at its end. */
export function useLineReport(callId: string): void {
  useEffect(() => {
    let told = readLine();
    const tell = () => {
      const line = readLine();
      if (line === undefined || line === told) return;
      told = line;
      // The next report says it all again, and a call without one is as good.
      void tellLineQuality(callId, line).catch(() => undefined);
    };
    const timer = setInterval(tell, EVERY_MS);
    return () => {
      clearInterval(timer);
      tell();
    };
  }, [callId]);
}
