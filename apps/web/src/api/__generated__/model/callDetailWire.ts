/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailWire = {
  cause: number | null;
  sipCode: number | null;
  ringingSeen: boolean;
  earlyMediaSeen: boolean;
} | null;
