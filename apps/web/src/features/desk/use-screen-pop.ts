import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { readPhoneState } from './phone-state.ts';
import { isInCall } from './states.ts';

/** The last call that came up on a screen of this browser. */
const KEY = 'suifang.poppedCall';

/** Brings the desk up when a call comes, exactly once per call: whoever then looks elsewhere is left alone. */
export function useScreenPop(presence: AgentPresence | undefined): void {
  const navigate = useNavigate();
  const callId = presence && isInCall(presence.state) ? presence.callId : null;
  useEffect(() => {
    if (callId === null || readPhoneState().at === 'elsewhere') return;
    if (localStorage.getItem(KEY) === callId) return;
    localStorage.setItem(KEY, callId);
    void navigate({ to: '/desk' });
  }, [callId, navigate]);
}
