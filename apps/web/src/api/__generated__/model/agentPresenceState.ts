/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type AgentPresenceState = typeof AgentPresenceState[keyof typeof AgentPresenceState];


export const AgentPresenceState = {
  signed_out: 'signed_out',
  paused: 'paused',
  idle: 'idle',
  reserved: 'reserved',
  ringing: 'ringing',
  talking: 'talking',
  hold: 'hold',
  wrap_up: 'wrap_up',
  unreachable: 'unreachable',
} as const;
