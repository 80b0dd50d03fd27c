/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AgentPresenceState } from './agentPresenceState.ts';

export interface AgentPresence {
  staffId: string;
  name: string;
  agentNo: string;
  extension: string;
  state: AgentPresenceState;
  since: string;
  until: string | null;
  pauseCodeId: string | null;
  pausesAfter: boolean;
  callId: string | null;
  isReachable: boolean;
}
