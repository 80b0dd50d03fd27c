/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type PatientIdentifiersItemSystem = typeof PatientIdentifiersItemSystem[keyof typeof PatientIdentifiersItemSystem];


export const PatientIdentifiersItemSystem = {
  mrn: 'mrn',
  inpatient: 'inpatient',
  card: 'card',
  national_id: 'national_id',
} as const;
