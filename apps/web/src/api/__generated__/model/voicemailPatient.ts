/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type VoicemailPatient = {
  id: string;
  name: string;
} | null;
