/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DeskCallCandidatesItemContact = {
  name: string;
  relationship: string;
} | null;
