/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreatePatientBodyIdentifiersItemSystem = typeof CreatePatientBodyIdentifiersItemSystem[keyof typeof CreatePatientBodyIdentifiersItemSystem];


export const CreatePatientBodyIdentifiersItemSystem = {
  mrn: 'mrn',
  inpatient: 'inpatient',
  card: 'card',
  national_id: 'national_id',
} as const;
