/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskDayWaitingItem = {
  callId: string;
  queue: string;
  since: string;
  /** @nullable */
  name: string | null;
  /** @nullable */
  masked: string | null;
};
