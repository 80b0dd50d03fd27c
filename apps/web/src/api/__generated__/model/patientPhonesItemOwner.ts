/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientPhonesItemOwner = typeof PatientPhonesItemOwner[keyof typeof PatientPhonesItemOwner];


export const PatientPhonesItemOwner = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  other: 'other',
} as const;
