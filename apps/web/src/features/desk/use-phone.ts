import { useEffect, useSyncExternalStore } from 'react';
import { useGetBrowserPhone } from '../../api/__generated__/agents.ts';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { onPhoneChange, type PhoneState, readPhoneState, startPhone, stopPhone } from './phone-state.ts';

/**
 * The phone of this browser, on while its person is signed in at it: after a reload too. Who has signed in at the phone
 * on the desk has none here.
 */
export function usePhone(presence: AgentPresence | undefined): PhoneState {
  const isSignedIn = presence !== undefined && presence.state !== 'signed_out';
  const { data } = useGetBrowserPhone({ query: { enabled: isSignedIn, retry: false } });
  const deviceId = isSignedIn ? data?.deviceId : undefined;
  useEffect(() => {
    if (deviceId === undefined) return undefined;
    startPhone();
    return stopPhone;
  }, [deviceId]);
  return useSyncExternalStore(onPhoneChange, readPhoneState);
}
