/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientContactsItem = {
  id: string;
  name: string;
  relationship: string;
  mayDiscussHealth: boolean;
};
