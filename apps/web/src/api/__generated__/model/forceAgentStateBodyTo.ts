/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ForceAgentStateBodyTo = typeof ForceAgentStateBodyTo[keyof typeof ForceAgentStateBodyTo];


export const ForceAgentStateBodyTo = {
  ready: 'ready',
  paused: 'paused',
  signed_out: 'signed_out',
} as const;
