/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CallDetailWireEventsItem = {
  at: string;
  type: string;
  /** @nullable */
  party: string | null;
};
