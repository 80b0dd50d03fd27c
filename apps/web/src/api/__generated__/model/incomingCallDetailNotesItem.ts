/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallDetailNotesItem = {
  by: string;
  text: string;
  /** @nullable */
  disposition: string | null;
  at: string;
};
