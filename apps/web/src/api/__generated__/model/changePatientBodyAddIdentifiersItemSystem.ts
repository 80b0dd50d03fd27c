/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangePatientBodyAddIdentifiersItemSystem = typeof ChangePatientBodyAddIdentifiersItemSystem[keyof typeof ChangePatientBodyAddIdentifiersItemSystem];


export const ChangePatientBodyAddIdentifiersItemSystem = {
  mrn: 'mrn',
  inpatient: 'inpatient',
  card: 'card',
  national_id: 'national_id',
} as const;
