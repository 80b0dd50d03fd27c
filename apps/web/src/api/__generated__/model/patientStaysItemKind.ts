/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientStaysItemKind = typeof PatientStaysItemKind[keyof typeof PatientStaysItemKind];


export const PatientStaysItemKind = {
  outpatient: 'outpatient',
  inpatient: 'inpatient',
} as const;
