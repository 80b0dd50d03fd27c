/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ReservationPatientSex = typeof ReservationPatientSex[keyof typeof ReservationPatientSex];


export const ReservationPatientSex = {
  male: 'male',
  female: 'female',
  unknown: 'unknown',
} as const;
