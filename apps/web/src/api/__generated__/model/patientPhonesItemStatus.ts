/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientPhonesItemStatus = typeof PatientPhonesItemStatus[keyof typeof PatientPhonesItemStatus];


export const PatientPhonesItemStatus = {
  valid: 'valid',
  invalid: 'invalid',
  suspended: 'suspended',
  wrong_person: 'wrong_person',
  unverified: 'unverified',
} as const;
