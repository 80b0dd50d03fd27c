/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreatePatientBodyPhonesItemOwner = typeof CreatePatientBodyPhonesItemOwner[keyof typeof CreatePatientBodyPhonesItemOwner];


export const CreatePatientBodyPhonesItemOwner = {
  self: 'self',
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  other: 'other',
} as const;
