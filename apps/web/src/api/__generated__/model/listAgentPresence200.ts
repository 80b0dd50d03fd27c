/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AgentPresence } from './agentPresence.ts';

export type ListAgentPresence200 = {
  items: AgentPresence[];
};
