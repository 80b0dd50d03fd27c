/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientPhonesItemKind = typeof PatientPhonesItemKind[keyof typeof PatientPhonesItemKind];


export const PatientPhonesItemKind = {
  mobile: 'mobile',
  landline: 'landline',
  other: 'other',
} as const;
