/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type IncomingCallDetailPatient = {
  id: string;
  name: string;
} | null;
