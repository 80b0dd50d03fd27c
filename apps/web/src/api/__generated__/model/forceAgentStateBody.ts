/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ForceAgentStateBodyTo } from './forceAgentStateBodyTo.ts';

export type ForceAgentStateBody = {
  to: ForceAgentStateBodyTo;
};
