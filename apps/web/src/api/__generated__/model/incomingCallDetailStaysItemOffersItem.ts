/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallDetailStaysItemOffersItem = {
  agent: string;
  at: string;
  /** @nullable */
  how: string | null;
};
