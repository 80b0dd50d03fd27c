/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Agent } from './agent.ts';

export type ListAgents200 = {
  items: Agent[];
};
