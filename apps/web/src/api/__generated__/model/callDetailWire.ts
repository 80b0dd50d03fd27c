/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CallDetailWireEventsItem } from './callDetailWireEventsItem.ts';
import type { CallDetailWireLegsItem } from './callDetailWireLegsItem.ts';

export type CallDetailWire = {
  cause: number | null;
  sipCode: number | null;
  ringingSeen: boolean;
  earlyMediaSeen: boolean;
  legs: CallDetailWireLegsItem[];
  events: CallDetailWireEventsItem[];
} | null;
