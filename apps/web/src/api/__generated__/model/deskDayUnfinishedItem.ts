/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskDayUnfinishedItem = {
  callId: string;
  at: string;
  /** @nullable */
  name: string | null;
  /** @nullable */
  masked: string | null;
};
